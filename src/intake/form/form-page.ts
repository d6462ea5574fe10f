import { formPolicy } from '../../../config/policies/complaint-form.js';
import { texts, type Language } from '../../../config/form-texts/texts.js';
import type { OrderLineName } from '../../customers/find-order-lines.js';
import type { Attachment } from '../attachments/attachment.entity.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { errorSummary, Fields, trap } from './field-markup.js';
import { html, type Markup } from './markup.js';
import type { PageError } from './messages.js';
import { page } from './page-frame.js';
import type { Typed } from './typed.js';

/** What looking for an order came to. */
export type OrderAnswer =
  | { readonly kind: 'found'; readonly lines: readonly OrderLineName[]; readonly proof: string; readonly chosen: string }
  | { readonly kind: 'none' | 'throttled' };

export interface FormPageState {
  readonly form: ComplaintForm;
  readonly language: Language;
  readonly embedded: boolean;
  readonly token: string;
  readonly typed: Typed;
  readonly errors: readonly PageError[];
  readonly order: OrderAnswer | null;
  readonly kept: readonly Attachment[];
  /** Somebody has filled in what should stay empty: then they must be able to see it. */
  readonly trapped: boolean;
}

export const formAddress = ({ key }: Pick<ComplaintForm, 'key'>, language: Language, embedded: boolean, action = ''): string =>
  `/f/${key}${action}?lang=${language}${embedded ? '&embed=1' : ''}`;

/** The form as it is opened, or as it comes back with what was typed and what is to be put right. */
export function formPage(state: FormPageState): string {
  const { form, language, embedded, errors } = state;
  const t = texts[language];
  return page({
    language,
    title: `${errors.length > 0 ? t.errorPrefix : ''}${t.titleAt.replace('{brand}', () => form.brand)}`,
    brand: form.brand,
    languages: form.languages,
    addressIn: (other) => formAddress(form, other, embedded),
    embedded,
    parents: form.allowedOrigins,
    content: html`${errorSummary(language, errors)}
<h1>${t.title}</h1>
<p class="intro">${t.intro}</p>
<form method="post" action="${formAddress(form, language, embedded)}" enctype="multipart/form-data" novalidate data-sending="${t.sending}">
<input type="hidden" name="token" value="${state.token}">
<button type="submit" hidden></button>
${trap(language, state.trapped)}
${inputs(state)}
<button type="submit" class="send" id="send">${t.send}</button>
</form>`,
  });
}

function inputs({ form, language, embedded, typed, errors, order, kept }: FormPageState): Markup {
  const t = texts[language];
  const fields = new Fields(language, errors);
  const { fields: uses } = form;
  const is = (name: keyof typeof uses) => ({ shown: uses[name] !== 'off', required: uses[name] === 'required' });
  const lookup = form.orderLookup && is('orderRef').shown && is('email').shown;
  return html`
${fields.area({ name: 'body', label: t.body, hint: t.bodyHint, required: true, value: typed.body, max: formPolicy.messageMax }, 7)}
${is('remedySought').shown && fields.area({ name: 'remedySought', label: t.remedySought, hint: t.remedySoughtHint, required: is('remedySought').required, value: typed.remedySought, max: 1_000 }, 2)}
${is('attachments').shown && fields.files(is('attachments').required, kept)}
<fieldset><legend>${t.aboutPart}</legend>
${is('name').shown && fields.text({ name: 'name', label: t.name, required: is('name').required, value: typed.name, max: 300 }, { autocomplete: 'name' })}
${is('email').shown && fields.text({ name: 'email', label: t.email, hint: t.emailHint, required: is('email').required, value: typed.email, max: 320 }, { type: 'email', autocomplete: 'email' })}
${is('phone').shown && fields.text({ name: 'phone', label: t.phone, required: is('phone').required, value: typed.phone, max: 60 }, { type: 'tel', autocomplete: 'tel' })}
</fieldset>
${is('orderRef').shown && html`<fieldset id="order"><legend>${t.orderPart}</legend>
${fields.text({ name: 'orderRef', label: t.orderRef, hint: t.orderRefHint, required: is('orderRef').required, value: typed.orderRef, max: 200 })}
${lookup && html`<button type="submit" class="second" id="find-order" formaction="${formAddress(form, language, embedded, '/order')}">${t.findOrder}</button>`}
<div aria-live="polite" id="order-answer">${order && orderAnswer(language, order)}</div>
</fieldset>`}`;
}

/** One text for every reason why nothing is shown: it tells nobody which of the two they have guessed right. */
function orderAnswer(language: Language, order: OrderAnswer): Markup {
  const t = texts[language];
  if (order.kind !== 'found') {
    return html`<p class="note" id="order-note">${order.kind === 'none' ? t.orderNotFound : t.orderThrottled}</p>`;
  }
  const choice = (value: string, label: string) =>
    html`<div class="choice"><input type="radio" id="line-${value}" name="line" value="${value}"${order.chosen === value && html` checked`}><label for="line-${value}">${label}</label></div>`;
  return html`<input type="hidden" name="proof" value="${order.proof}">
<fieldset class="plain" id="order-lines" tabindex="-1"><legend>${t.orderFound}</legend>
${order.lines.map(({ name }, index) => choice(String(index + 1), name))}${choice('0', t.orderWhole)}</fieldset>`;
}
