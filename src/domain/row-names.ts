/** The longest name of a row (`isFleetName`). */
const MAX_NAME = 32;

/** Files are named after rows, and Windows opens a device instead of a file with such a name. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

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
 * @param otherwise the name if the common name has no Latin letters and digits, or is the name of a device
 */
export function rowNameOf(commonName: string, otherwise: string, taken: Set<string>): string {
  const plain = commonName
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => UNACCENTED[letter] as string);
  const words = shortened((plain.match(/[a-z0-9]+/g) ?? []).join('-'), MAX_NAME);
  const base = words === '' || DEVICE.test(words) ? otherwise : words;
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
