const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** One mailbox as certificates hold it: no display name, no quoting, a domain with a dot; any script. */
export function isEmail(text: string): boolean {
  // Asked for first, since V8 takes a millisecond to build the set of all letters.
  const plain = BEYOND_ASCII.test(text) ? text.replace(/[[\p{L}\p{N}\p{M}]--\p{ASCII}]/gv, 'x') : text;
  const at = plain.lastIndexOf('@');
  const labels = plain.slice(at + 1).split('.');
  return (
    Buffer.byteLength(text.slice(0, text.lastIndexOf('@'))) <= 64 &&
    Buffer.byteLength(text) <= 254 &&
    /^(?!\.|.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+(?<!\.)$/.test(plain.slice(0, at)) &&
    labels.length >= 2 &&
    labels.every((label) => label.length <= 63 && /^(?!-)[A-Za-z0-9-]+(?<!-)$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) as string)
  );
}
