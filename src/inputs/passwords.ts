import type { InputReader } from './input-reader.ts';

/** OpenSSL, and with it Node, opens nothing with a longer password. */
const MAX_PASSWORD_BYTES = 1024;

/** A line break, or a byte order mark, which is also seen as its bytes in Windows-1252 or as what cannot be decoded. */
const AT_START = /^(?:[\r\n\uFEFF\uFFFE\uFFFD]|\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)/;
const AT_END = /[\r\n\uFEFF\uFFFE\uFFFD]$/;

/** Reads a password exactly as given. */
export function readPassword(
  reader: InputReader,
  name: 'key-password' | 'pkcs12-password',
): string | undefined {
  const password = reader.password(name);
  if (password === undefined) return undefined;
  if (AT_START.test(password) || AT_END.test(password)) {
    return reader.refuse(
      name,
      'starts or ends with a line break or a byte order mark, which `gh secret set` on Windows leaves in a secret. Set ' +
        'the secret again without it.',
    );
  }
  if (Buffer.byteLength(password) > MAX_PASSWORD_BYTES) {
    return reader.refuse(
      name,
      'is longer than 1,024 bytes, which no program opens. Give a shorter password.',
    );
  }
  return password;
}
