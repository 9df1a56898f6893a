import { describe, expect, test } from 'vitest';
import { requestToDecide } from '../src/changing/approval.ts';
import type { FoundOrder } from '../src/finding/search.ts';

type Request = { id?: string; type?: string; status: string };

const found = (status: string, ...requests: Request[]) =>
  ({ order: { id: '9', status }, info: { requests } }) as unknown as FoundOrder;
const placing: Request = { id: '2', type: 'new_request', status: 'approved' };
const reissue: Request = { id: '12', type: 'reissue', status: 'approved' };
const revocation: Request = { id: '13', type: 'revoke', status: 'pending' };

describe('the request of an order that waits for a decision', () => {
  test.each<[string, FoundOrder, string]>([
    ['the open one', found('issued', placing, { ...reissue, status: 'submitted' }), '12'],
    [
      'the open one beside a revocation',
      found('pending', { ...placing, status: 'pending' }, revocation),
      '2',
    ],
    ['the newest, if none is open', found('issued', placing, reissue, { ...placing, id: '3' }), '12'],
    ['the only one of an order that waits', found('needs_approval', { id: '4', status: 'pending' }), '4'],
  ])('%s', (_, order, id) => {
    expect(requestToDecide(order).id).toBe(id);
  });

  const NONE = 'Order 9 has no open request of a new order or a reissue; nothing was decided. ';
  const ID = 'Give the request-id of what is to be decided.';
  test.each<[string, FoundOrder, string]>([
    ['there is none', found('issued'), NONE + ID],
    ['only another kind was decided', found('issued', { ...revocation, status: 'rejected' }), NONE + ID],
    [
      'a revocation is open',
      found('issued', placing, revocation),
      `${NONE}To decide about its other open request, such as a revocation, give request-id: 13.`,
    ],
    [
      'one of an unknown type is open',
      found('issued', placing, { id: '4', status: 'pending' }),
      'request-id: 4.',
    ],
    [
      'the ID of the open one cannot be read',
      found('issued', placing, { type: 'reissue', status: 'pending' }),
      NONE + ID,
    ],
    [
      'two are open',
      found('pending', { ...placing, status: 'pending' }, { ...reissue, status: 'pending' }),
      'Order 9 has several open requests: 2, 12; nothing was decided. Name one with request-id.',
    ],
  ])('is not chosen if %s', (_, order, message) => {
    expect(() => requestToDecide(order)).toThrow(
      expect.objectContaining({ code: 'reference_conflict', message: expect.stringContaining(message) }),
    );
  });
});
