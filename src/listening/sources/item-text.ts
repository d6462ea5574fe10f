import { createHash } from 'node:crypto';
import { listeningPolicy } from '../../../config/policies/listening.js';
import { plainText, textFromHtml } from '../../common/html-text.js';

const { maxLength, titleMaxLength, nameMaxLength, urlMaxLength } = listeningPolicy.text;

export const bodyFromHtml = (html: string | undefined): string => textFromHtml(html ?? '', maxLength);
export const titleFromHtml = (html: string | undefined): string =>
  oneLine(textFromHtml(html ?? '', titleMaxLength));
export const bodyFromText = (text: string | undefined): string => plainText(text ?? '', maxLength);
export const titleFromText = (text: string | undefined): string =>
  oneLine(plainText(text ?? '', titleMaxLength));

export function nameFrom(text: string | undefined): string | null {
  return oneLine(plainText(text ?? '', nameMaxLength)) || null;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** An address that is safe to show as a link: absolute, http or https. */
export function linkFrom(address: string | null | undefined, base?: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.href.length <= urlMaxLength ? url.href : null;
}

/** `en-US` and `EN` are `en`; anything that is not a language tag is null. */
export function languageFrom(tag: string | null | undefined): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

export function contentHash(title: string, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([title, text]))
    .digest('hex');
}
