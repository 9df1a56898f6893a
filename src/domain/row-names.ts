/** The longest name of a row (`isFleetName`). */
const MAX_NAME = 32;

/** Letters that Unicode does not take apart into a letter and an accent. */
const UNACCENTED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name for a row of a fleet's list, made of the letters and digits of a common name. It is another one than
 * the names that are taken, which it joins.
 *
 * @param otherwise the name if the common name has no Latin letters and digits
 */
export function rowNameOf(commonName: string, otherwise: string, taken: Set<string>): string {
  const plain = commonName
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => UNACCENTED[letter] as string)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  const base = shortened(words.join('-'), MAX_NAME) || otherwise;
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`;
    const name = shortened(base, MAX_NAME - end.length) + end;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function shortened(name: string, length: number): string {
  return name.slice(0, length).replace(/-+$/, '');
}
