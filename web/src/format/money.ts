import { locale } from '../texts/language.js';

/** Decimals of a currency as the browser knows them: EUR 2, JPY 0, KWD 3. */
export function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

/** 1250 EUR → `€12.50`, in the reader's own notation. */
export function money(amountMinor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    amountMinor / 10 ** decimals,
  );
}

/** 12.5 in a form field → 1250 minor units. */
export const minorOf = (major: number, currency: string): number =>
  Math.round(major * 10 ** decimalsOf(currency));

export const majorOf = (amountMinor: number, currency: string): number =>
  amountMinor / 10 ** decimalsOf(currency);
