// What is written in DER, byte by byte, and what is read in DER and in BER, however damaged.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf, elementsIn, integerOf, oidOf, readElement, readFirst } from '../src/asn1/reader.ts';
import { bitString, integer, octetString, oid, sequence, setOf, tagged } from '../src/asn1/writer.ts';
import { certificatesInPkcs7, pkcs7Of } from '../src/certificate/pkcs7.ts';
import { CERTIFICATE, derOf } from './fixtures.ts';
import { openssl } from './openssl.ts';

const hex = (bytes: Buffer) => bytes.toString('hex');

describe('DER', () => {
  test.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [255, '020200ff'],
    [256, '02020100'],
    [600_000, '02030927c0'],
    [2 ** 32, '02050100000000'],
  ])('the integer %i', (value, bytes) => {
    expect(hex(integer(value))).toBe(bytes);
    expect(integerOf(readElement(integer(value)))).toBe(value);
  });

  test.each([
    // X.690, 8.19.5
    ['2.100.3', '0603813403'],
    ['1.2.840.113549.1.1.11', '06092a864886f70d01010b'],
    ['2.16.840.1.101.3.4.1.42', '060960864801650304012a'],
    ['0.9.2342.19200300.100.1.25', '060a0992268993f22c640119'],
    ['2.999', '06028837'],
  ])('the object identifier %s', (dotted, bytes) => {
    expect(hex(oid(dotted))).toBe(bytes);
    expect(oidOf(readElement(oid(dotted)))).toBe(dotted);
    expect(openssl('asn1parse -inform DER', oid(dotted)).toString()).toContain('OBJECT');
  });

  test.each([
    [0, '0400'],
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [70_000, '0483011170'],
  ])('a length of %i', (length, start) => {
    const bytes = octetString(Buffer.alloc(length));
    expect(hex(bytes.subarray(0, start.length / 2))).toBe(start);
    expect(bytes).toHaveLength(start.length / 2 + length);
    expect(readElement(bytes).content).toHaveLength(length);
  });

  test('what is put together', () => {
    expect(hex(sequence(integer(1), setOf(), tagged(0, bitString(Buffer.of(5)))))).toBe(
      '300b0201013100a00403020005',
    );
  });

  test('a SET OF is sorted by its encodings', () => {
    expect(hex(setOf(octetString(Buffer.of(9)), integer(1)))).toBe('3106020101040109');
  });

  test.each([
    ['an indefinite length', '30800000'],
    ['a length with a leading zero', `30820080${'00'.repeat(128)}`],
    ['a long length of a short element', '3081020500'],
    ['bytes after the element', '30000500'],
    ['a tag of several bytes', '1f810100'],
    ['the end-of-contents mark', '0000'],
  ])('%s is a RangeError', (_, bytes) => {
    expect(() => readElement(Buffer.from(bytes, 'hex'))).toThrow(RangeError);
  });

  test.each([
    ['a negative INTEGER', () => integerOf(readElement(Buffer.from('0201ff', 'hex')))],
    ['an INTEGER beyond 48 bits', () => integerOf(readElement(Buffer.from('020701000000000000', 'hex')))],
    ['a truncated OBJECT IDENTIFIER', () => oidOf(readElement(Buffer.from('06022a86', 'hex')))],
    ['an empty OBJECT IDENTIFIER', () => oidOf(readElement(Buffer.from('0600', 'hex')))],
    ['a BIT STRING of seven bits', () => bitsOf(readElement(Buffer.from('03020180', 'hex')))],
    ['an INTEGER for an OBJECT IDENTIFIER', () => oidOf(readElement(integer(42)))],
  ])('%s is a TypeError', (_, read) => {
    expect(read).toThrow(TypeError);
  });

  test('an arc of an OBJECT IDENTIFIER beyond 53 bits is exact', () => {
    const uuid = readElement(Buffer.from('06096983ffffffffffffff7f'.replace('0609', '060a'), 'hex'));
    expect(oidOf(uuid)).toBe(`2.25.${2n ** 58n - 1n}`);
  });
});

describe('BER', () => {
  const whole = pkcs7Of([derOf(CERTIFICATE), derOf(CERTIFICATE)]);

  test('of indefinite lengths, with what comes after it left alone', () => {
    const bytes = Buffer.from('3080a08002010500000201060000ff', 'hex');
    const element = readFirst(bytes, 'BER');
    expect(element.tag).toBe(0x30);
    expect(hex(element.bytes)).toBe('3080a08002010500000201060000');
    expect(elementsIn(element).map(({ content }) => hex(content))).toEqual(['020105', '06']);
  });

  test('of PKCS#7 that was read and written', () => {
    expect(certificatesInPkcs7(whole)).toEqual([derOf(CERTIFICATE), derOf(CERTIFICATE)]);
    expect(certificatesInPkcs7(derOf(CERTIFICATE))).toBe(undefined);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no length', Buffer.of(0x30)],
    ['a length that is cut', Buffer.of(0x30, 0x84, 1)],
    ['a length of too many bytes', Buffer.concat([Buffer.of(0x30, 0xff), Buffer.alloc(200)])],
    ['a content that is cut', Buffer.of(0x30, 5, 1)],
    ['no end', Buffer.of(0x30, 0x80, 2, 1, 1)],
    ['a tag of several bytes', Buffer.of(0x3f, 0x81, 1, 0)],
    ['a deep nest', Buffer.from('3080'.repeat(100_000), 'hex')],
  ])('%s is a RangeError', (_, bytes) => {
    expect(() => readFirst(bytes, 'BER')).toThrow(RangeError);
  });

  test('damaged anywhere is a RangeError, or read', () => {
    const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(whole.length) });
    fc.assert(
      fc.property(damage, ({ at, byte, cut }) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        for (const damaged of [bytes, bytes.subarray(0, cut)]) {
          try {
            certificatesInPkcs7(damaged);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
