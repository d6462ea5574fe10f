import { createHash } from 'node:crypto';
import { officeHours } from '../../../config/policies/calendar.js';
import { html, Markup } from '../../intake/form/markup.js';
import { dayIn } from '../templates/fill.policy.js';

export interface Printed {
  readonly from: string | null;
  readonly to: string;
  readonly subject: string | null;
  readonly body: string;
  readonly caseNumber: string;
  readonly language: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

const style = `@page { size: A4; margin: 25mm 20mm }
body { font: 11pt/1.5 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; max-width: 170mm; margin: 2rem auto; padding: 0 1rem }
header { display: flex; justify-content: space-between; gap: 2rem; margin-bottom: 12mm }
header p { margin: 0 }
h1 { font-size: 12pt; margin: 0 0 6mm }
p { margin: 0 0 4mm; white-space: pre-line; overflow-wrap: anywhere; orphans: 3; widows: 3 }
@media print { body { margin: 0; padding: 0; max-width: none } }`;

/** It loads nothing and runs nothing; the browser prints it, or makes a PDF of it. */
export const printedPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A reply as a page of paper. */
export function printedLetter({ from, to, subject, body, caseNumber, language, at }: Printed): string {
  const paragraphs: Markup[] = body.split(/\r?\n\s*\r?\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>\n`);
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${caseNumber}${subject !== null && `: ${subject}`}</title>
${styleMarkup}</head>
<body>
<header><p>${to}</p><p>${from !== null && `${from}\n`}${dayIn(at, language, officeHours.zone)}\n${caseNumber}</p></header>
<main>
${subject !== null && html`<h1>${subject}</h1>`}
${paragraphs}</main>
</body>
</html>
`.text;
}

/** As it is: its hash is what the page's policy allows. */
const styleMarkup = new Markup(`<style>${style}</style>`);
