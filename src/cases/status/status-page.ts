import { fill, type Language, languages, texts } from '../../../config/form-texts/texts.js';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { officeHours } from '../../../config/policies/calendar.js';
import type { Attachment } from '../../intake/attachments/attachment.entity.js';
import { errorSummary, Fields, trap } from '../../intake/form/field-markup.js';
import { html, type Markup } from '../../intake/form/markup.js';
import { dateText, type PageError, sizeText } from '../../intake/form/messages.js';
import { page } from '../../intake/form/page-frame.js';
import { type Standing, stepsOf } from './status.policy.js';

/** Something that the customer has written, or was told, with its files. */
export interface Said {
  readonly by: 'customer' | 'shop';
  readonly at: number;
  readonly body: string;
  readonly files: readonly Pick<Attachment, 'name' | 'size'>[];
}

export interface StatusPageState {
  readonly language: Language;
  /** Of the link; the address of this page is its key. */
  readonly linkToken: string;
  readonly brand: string | null;
  readonly reference: string | null;
  readonly caseNumber: string | null;
  readonly standing: Standing;
  /** When the final answer is due; null when there is nothing to wait for. */
  readonly answerBy: number | null;
  readonly said: readonly Said[];
  readonly added: boolean;
  readonly token: string;
  readonly typed: string;
  readonly errors: readonly PageError[];
  readonly kept: readonly Attachment[];
  readonly trapped: boolean;
}

export const statusAddress = (linkToken: string, language: Language): string => `/s/${linkToken}?lang=${language}`;

const words = {
  received: { name: 'stateReceived', next: 'stateReceivedNext' },
  looking: { name: 'stateLooking', next: 'stateLookingNext' },
  waiting: { name: 'stateWaiting', next: 'stateWaitingNext' },
  resolved: { name: 'stateResolved', next: 'stateResolvedNext' },
} as const;

const dateOf = (language: Language, at: number): string => dateText(language, at, officeHours.zone);

/** The customer's page: how it stands, what comes next, what they wrote, and a way to add to it. */
export function statusPage(state: StatusPageState): string {
  const { language, errors, standing, answerBy, reference, caseNumber } = state;
  const t = texts[language];
  return page({
    language,
    title: `${errors.length > 0 ? t.errorPrefix : ''}${t.statusTitle}: ${t[words[standing].name]}`,
    brand: state.brand,
    languages,
    addressIn: (other) => statusAddress(state.linkToken, other),
    embedded: false,
    content: html`${errorSummary(language, errors)}
${state.added && html`<div class="done" role="status"><p id="done" tabindex="-1" autofocus>${t.addThanks}</p></div>`}
<h1>${t.statusTitle}</h1>
<dl>${reference !== null && html`<dt>${t.reference}</dt><dd class="reference">${reference}</dd>`}${caseNumber !== null && html`<dt>${t.caseNumber}</dt><dd class="reference">${caseNumber}</dd>`}</dl>
<h2>${t.statusPage}</h2>
<ol class="steps">${stepsOf(standing).map(
      (step) =>
        html`<li class="${step.is}"${step.is === 'now' && html` aria-current="step"`}>${t[words[step.standing].name]}${step.is !== 'ahead' && html` <span class="unseen">${step.is === 'now' ? t.stepNow : t.stepDone}</span>`}</li>`,
    )}</ol>
<p>${t[words[standing].next]}${answerBy !== null && html` ${fill(t.deadline, { date: dateOf(language, answerBy) })}`}</p>
<h2>${t.written}</h2>
${state.said.map((said) => saidMarkup(language, said))}
<h2>${t.addTitle}</h2>
${addForm(state)}`,
  });
}

function saidMarkup(language: Language, { by, at, body, files }: Said): Markup {
  const t = texts[language];
  return html`<article class="said${by === 'shop' && html` answer`}"><h3>${fill(by === 'shop' ? t.answeredOn : t.writtenOn, { date: dateOf(language, at) })}</h3><p>${body}</p>
${files.length > 0 && html`<ul aria-label="${t.filesOf}">${files.map(({ name, size }) => html`<li>${name} (${sizeText(language, size)})</li>`)}</ul>`}</article>`;
}

function addForm({ language, linkToken, token, typed, errors, kept, trapped }: StatusPageState): Markup {
  const t = texts[language];
  const fields = new Fields(language, errors, false);
  const message = { name: 'body', label: t.message, required: false, value: typed, max: formPolicy.messageMax };
  return html`<form method="post" action="${statusAddress(linkToken, language)}" enctype="multipart/form-data" novalidate data-sending="${t.sending}">
<input type="hidden" name="token" value="${token}">
${trap(language, trapped)}
${fields.area(message, 5)}
${fields.files(false, kept)}
<button type="submit" class="send" id="send">${t.addSend}</button>
</form>`;
}
