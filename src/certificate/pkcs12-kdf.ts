import { hash } from 'node:crypto';

/** The purposes of a derived key of PKCS#12 (RFC 7292, appendix B.3). */
const PURPOSES = { key: 1, vector: 2, mac: 3 } as const;

/** Bytes that SHA-1 and SHA-256 hash at once. */
const BLOCK = 64;

/**
 * PKCS#12's own derivation of keys from a password (RFC 7292, appendix B.2), which neither node:crypto nor
 * WebCrypto has.
 *
 * @param password in UTF-16 with a final NUL, high bytes first (`bmpPassword`)
 */
export function derive(
  { algorithm, iterations, salt }: { algorithm: 'sha1' | 'sha256'; iterations: number; salt: Buffer },
  password: Buffer,
  { purpose, size }: { purpose: keyof typeof PURPOSES; size: number },
): Buffer {
  const diversifier = Buffer.alloc(BLOCK, PURPOSES[purpose]);
  const filled = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes);
  const input = Buffer.concat([filled(salt), filled(password)]);
  let derived = Buffer.alloc(0);
  for (;;) {
    let round = Buffer.concat([diversifier, input]);
    for (let count = 0; count < iterations; count++) round = hash(algorithm, round, 'buffer');
    derived = Buffer.concat([derived, round]);
    if (derived.length >= size) return derived.subarray(0, size);
    addToBlocks(input, Buffer.alloc(BLOCK, round));
  }
}

/** Adds a number and 1 to each block, modulo the size of a block: step 6C. */
function addToBlocks(blocks: Buffer, number: Buffer): void {
  for (let start = 0; start < blocks.length; start += BLOCK) {
    let carry = 1;
    for (let at = BLOCK - 1; at >= 0; at--) {
      const sum = (blocks[start + at] as number) + (number[at] as number) + carry;
      blocks[start + at] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}

/** A password as PKCS#12 takes it: a BMPString with a final NUL. */
export function bmpPassword(password: string): Buffer {
  return Buffer.from(`${password}\0`, 'utf16le').swap16();
}
