import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
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

/** Where a number without the code of its country is from; null when the shop sells everywhere. */
export type PhoneRegion = CountryCode | null;

/**
 * `Ann+kettle@Shop.EXAMPLE ` and `ann@shop.example` are one address: what follows a plus is a note of its owner's.
 * Null when it is none.
 */
export function normalisedEmail(email: string): string | null {
  const value = email.trim().toLowerCase();
  const [, name, host] = /^([^\s@]+)@([^\s@]+)$/.exec(value) ?? [];
  if (!name || !host) return null;
  return `${/^[^+]+/.exec(name)?.[0] ?? name}@${host}`;
}

/** Most senders write it so, and what is written so need not be parsed. */
const international = /^\+[1-9]\d{6,14}$/;

/**
 * E.164 where it can be known: with the code of the country, or with a region to assume. What is left are the digits
 * as they were dialled. Null when it is no number.
 */
export function normalisedPhone(phone: string, region: PhoneRegion): string | null {
  const written = phone.trim().replace(/^00(?=[1-9])/, '+');
  if (international.test(written)) return written;
  const parsed = parsePhoneNumberFromString(written, region ?? undefined);
  if (parsed?.isPossible()) return parsed.number;
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < phoneDigitsMin ? null : digits;
}

/** Lower case, without the @ in front; `@ann@shop.example` keeps its server. */
export function normalisedHandle(handle: string): string | null {
  return handle.trim().replace(/^@+/, '').toLowerCase() || null;
}

/** What the contact can be recognised by, the most certain first. */
export function handlesOf({ externalId, email, phone, handle }: Contact, region: PhoneRegion): Handle[] {
  const found: [HandleKind, string | null][] = [
    ['external', externalId?.trim() || null],
    ['email', email ? normalisedEmail(email) : null],
    ['phone', phone ? normalisedPhone(phone, region) : null],
    ['handle', handle ? normalisedHandle(handle) : null],
  ];
  return found.flatMap(([kind, value]) => (value === null ? [] : [{ kind, value }]));
}
