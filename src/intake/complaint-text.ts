import { z } from 'zod';
import { plainText, textFromHtml } from '../common/html-text.js';

/** The longest body that is taken, in UTF-16 code units. */
export const bodyMax = 100_000;

const markup = /<\/?(?:html|body|head|div|p|br|span|table|t[dr]|ul|ol|li|a|b|i|em|strong|img|script|style|h[1-6]|font|blockquote)\b[^>]*>/i;

/** Most texts hold nothing that has to be cleaned, and are only looked at. */
const clean = /^[\x20-\x7e\xa0-\u1fff\n]*$/;

const plain = (text: string): string => (clean.test(text) ? text.trim() : plainText(text, text.length));

/** What is text stays as it is written, line by line; what is HTML becomes the text that its readers saw. */
const readable = (text: string): string => (markup.test(text) ? textFromHtml(text, text.length) : plain(text));

/** One line of text, 1 to `max` UTF-16 code units, in a form that every database can store. */
export const line = (max: number) => z.string().max(max).overwrite(plain).min(1);

/** Text that may have been written as HTML. */
export const words = (max: number) => z.string().max(max).overwrite(readable).min(1);
