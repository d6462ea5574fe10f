import { fill, type Language, texts } from '../../../config/form-texts/texts.js';
import { standardComplaint } from '../../../config/policies/complaint-deadlines.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { formAddress } from './form-page.js';
import { html } from './markup.js';
import { dateText } from './messages.js';
import { page } from './page-frame.js';

/** A page with one thing to say. */
export function noticePage(language: Language, title: string, said: string): string {
  return page({
    language,
    title,
    brand: null,
    languages: [],
    addressIn: () => '',
    embedded: false,
    content: html`<h1>${title}</h1><p class="intro">${said}</p>`,
  });
}

const dayMs = 24 * 60 * 60 * 1000;

/** What is shown when a complaint has been sent: its reference, what comes next, and the link to its page. */
export function sentPage(form: ComplaintForm, language: Language, embedded: boolean, sent: { readonly reference: string; readonly token: string; readonly at: number }): string {
  const t = texts[language];
  const by = dateText(language, sent.at + standardComplaint.final.count * dayMs, standardComplaint.calendar.zone);
  return page({
    language,
    title: t.sentTitle,
    brand: form.brand,
    languages: form.languages,
    addressIn: (other) => formAddress(form, other, embedded, `/sent/${sent.token}`),
    embedded,
    parents: form.allowedOrigins,
    content: html`<div class="done" role="status"><h1 id="done" tabindex="-1" autofocus>${t.sentTitle}</h1>
<dl><dt>${t.sentReference}</dt><dd class="reference">${sent.reference}</dd></dl></div>
<p>${fill(t.sentNext, { date: by })}</p>
<p><a class="send" href="/s/${sent.token}?lang=${language}"${embedded && html` target="_blank" rel="noopener"`}>${t.sentLink}</a></p>
<p class="hint">${t.sentKeep}</p>`,
  });
}
