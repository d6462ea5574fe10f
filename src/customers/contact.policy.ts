import type { HandleKind } from './customer-handle.entity.js';

/** How somebody has made themselves known; every part may be missing. */
export interface Contact {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  /** Name on a network, with or without @. */
  readonly handle?: string | null;
  /** The shop's own id of the customer. */
  readonly externalId?: string | null;
  readonly orderRef?: string | null;
}

export interface Handle {
  readonly kind: HandleKind;
  readonly value: string;
}

/** Fewer digits than any real number has: "n/a", "0", an extension. */
const phoneDigitsMin = 5;

/** `Ann@Shop.EXAMPLE ` and `ann@shop.example` are one address; null when it is none. */
export function normalisedEmail(email: string): string | null {
  const value = email.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(value) ? value : null;
}

/** Digits, with a leading + kept; the prefix 00 means the same as +. Null when it is no number. */
export function normalisedPhone(phone: string): string | null {
  const digits = phone.replaceAll(/\D/g, '');
  if (digits.length < phoneDigitsMin) return null;
  if (phone.trim().startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

/** Lower case, without the @ in front; `@ann@shop.example` keeps its server. */
export function normalisedHandle(handle: string): string | null {
  return handle.trim().replace(/^@+/, '').toLowerCase() || null;
}

/** What the contact can be recognised by, the most certain first. */
export function handlesOf({ externalId, email, phone, handle }: Contact): Handle[] {
  const found: [HandleKind, string | null][] = [
    ['external', externalId?.trim() || null],
    ['email', email ? normalisedEmail(email) : null],
    ['phone', phone ? normalisedPhone(phone) : null],
    ['handle', handle ? normalisedHandle(handle) : null],
  ];
  return found.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value }]));
}
