const TOKEN =
  /[{}[\],:]|"(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Where a text stops to be JSON. `JSON.parse` does not always report it, and its message quotes the text.
 *
 * @param text what `JSON.parse` has refused
 * @returns the place of the first token that cannot be there, or of the end
 */
export function jsonErrorAt(text: string): number {
  /** What closes each list and object that is open. */
  const open: string[] = [];
  /** What may come next; `v` is any value, `k` a key, `$` the end. */
  let next = 'v';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    if (']}'.includes(token) && next.includes(token)) {
      open.pop();
      next = open.length === 0 ? '$' : `,${open.at(-1)}`;
    } else if (',:'.includes(token) && next.includes(token)) {
      next = token === ',' && open.at(-1) === '}' ? 'k' : 'v';
    } else if (next.includes('k') && token.startsWith('"')) {
      next = ':';
    } else if (next.includes('v') && !']},:'.includes(token)) {
      if (token === '[' || token === '{') open.push(token === '[' ? ']' : '}');
      next = token === '[' ? 'v]' : token === '{' ? 'k}' : open.length === 0 ? '$' : `,${open.at(-1)}`;
    } else return at;
    at += token.length;
  }
}
