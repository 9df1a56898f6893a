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

/** The word that is most like a mistyped one, and whether it is meant by all appearances. */
export function nearest(
  mistyped: string,
  words: readonly string[],
): { word: string; resembles: boolean } | undefined {
  const [best] = words
    .map((word) => ({ word, changes: changesBetween(mistyped, word) }))
    .sort((one, other) => one.changes - other.changes);
  return best && { word: best.word, resembles: best.changes <= Math.max(2, best.word.length / 3) };
}
