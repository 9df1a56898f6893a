/** How many letters have to be put in, taken out or replaced (Levenshtein). */
function changesBetween(one: string, other: string): number {
  if (one.length > 100) return one.length;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

/** Whether the letters of the short form are in the word, in their order: `client_auth_plus`. */
function isAbbreviation(short: string, word: string): boolean {
  let at = -1;
  return (
    short.length > 4 &&
    [...short].every((letter) => {
      at = word.indexOf(letter, at + 1);
      return at >= 0;
    })
  );
}

/** The word that is most like a mistyped one, and whether it is meant by all appearances. */
export function nearest(
  mistyped: string,
  words: readonly string[],
): { word: string; resembles: boolean } | undefined {
  const [best] = words
    .map((word) => ({
      word,
      changes: changesBetween(mistyped, word),
      abbreviated: isAbbreviation(mistyped, word),
    }))
    .sort((one, other) => Number(other.abbreviated) - Number(one.abbreviated) || one.changes - other.changes);
  if (best === undefined) return undefined;
  const { word, changes, abbreviated } = best;
  return { word, resembles: abbreviated || changes <= Math.max(2, word.length / 3) };
}
