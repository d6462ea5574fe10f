import { isIPv6 } from 'node:net';

/**
 * What a throttle counts an address under. A household or a server has a whole IPv6 /64 and could take another address
 * for every try, so those are one; an IPv4 address that is written as IPv6 is that IPv4 address.
 */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const plain = address.split('%')[0] ?? '';
  if (!isIPv6(plain)) return address;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const parts = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - parts.length - after.length;
  const whole = [...parts, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after];
  return `${whole.slice(0, 4).map((part) => Number.parseInt(part, 16).toString(16)).join(':')}::/64`;
}
