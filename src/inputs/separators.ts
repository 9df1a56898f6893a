import type { ListKind } from './input-table.ts';

/**
 * What separates the entries in `with:` of a step, and in a cell of a list. In a cell a comma is a part of a
 * department's name ("Research, Development").
 */
export const SEPARATORS: Readonly<Record<ListKind, Readonly<Record<'step' | 'cell', RegExp>>>> = {
  addresses: { step: /[\r\n,;]+/, cell: /[\s,;]+/ },
  departments: { step: /[\r\n,]+/, cell: /[\r\n;]+/ },
  words: { step: /[\r\n,]+/, cell: /[\r\n,;]+/ },
  lines: { step: /[\r\n]+/, cell: /[\r\n]+/ },
};
