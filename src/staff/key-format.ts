import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const pattern = /^rdk_[0-9A-Za-z]{36}$/;

/** `rdk_`, 30 random characters (178 bits), and their CRC-32 in 6: scanners can tell a real key from a look-alike. */
export function newKey(): string {
  const random = Array.from({ length: 30 }, () => base62[randomInt(62)]).join('');
  return `rdk_${random}${checksum(random)}`;
}

/** False for anything mistyped or cut off, without asking the database. */
export function looksLikeKey(key: string): boolean {
  return pattern.test(key) && checksum(key.slice(4, 34)) === key.slice(34);
}

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

function checksum(random: string): string {
  let rest = crc32(random);
  let digits = '';
  for (let place = 0; place < 6; place += 1) {
    digits = `${base62[rest % 62]}${digits}`;
    rest = Math.floor(rest / 62);
  }
  return digits;
}
