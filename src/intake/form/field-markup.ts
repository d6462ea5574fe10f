import { fill, type Language, texts } from '../../../config/form-texts/texts.js';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import type { Attachment } from '../attachments/attachment.entity.js';
import { acceptedFiles } from '../attachments/attachment-types.js';
import { html, type Markup } from './markup.js';
import { megabytes, type PageError, sizeText } from './messages.js';

interface Labelled {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly value: string;
  readonly max: number;
}

/** How the inputs of one page are written: all know its language and its errors. */
export class Fields {
  constructor(
    private readonly language: Language,
    private readonly errors: readonly PageError[],
    /** False where one of several inputs is enough. */
    private readonly marksOptional = true,
  ) {}

  text(field: Labelled, input: { readonly type?: string; readonly autocomplete?: string; readonly inputmode?: string } = {}): Markup {
    const { type = 'text', autocomplete = 'off', inputmode } = input;
    return this.around(
      field,
      html`<input id="${field.name}" name="${field.name}" type="${type}" value="${field.value}" maxlength="${field.max}" autocomplete="${autocomplete}"${inputmode && html` inputmode="${inputmode}"`}${this.marks(field)}>`,
    );
  }

  area(field: Labelled, rows: number): Markup {
    // A line break right after the tag is swallowed, and would be if it were the customer's.
    return this.around(
      field,
      html`<textarea id="${field.name}" name="${field.name}" rows="${rows}" maxlength="${field.max}"${this.marks(field)}>
${field.value}</textarea>`,
    );
  }

  files(required: boolean, kept: readonly Attachment[]): Markup {
    const t = texts[this.language];
    const hint = fill(t.filesHint, { count: attachmentPolicy.countMax, megabytes });
    const field = { name: 'files', label: t.files, hint, required };
    const input = html`<input id="files" name="files" type="file" multiple accept="${acceptedFiles}"${this.marks(field)}>`;
    return html`${kept.length > 0 && this.keptFiles(kept)}${this.around(field, input)}`;
  }

  private keptFiles(kept: readonly Attachment[]): Markup {
    const t = texts[this.language];
    return html`<fieldset class="plain"><legend>${t.filesKept}</legend>${kept.map(
      ({ id, name, size }) =>
        html`<div class="choice"><input type="checkbox" id="kept-${id}" name="kept" value="${id}" checked><label for="kept-${id}">${fill(t.fileKeep, { name, size: sizeText(this.language, size) })}</label></div>`,
    )}</fieldset>`;
  }

  private around({ name, label, hint, required }: Omit<Labelled, 'value' | 'max'>, input: Markup): Markup {
    const errors = this.errorsOf(name);
    const optional = html` <span class="optional">${texts[this.language].optional}</span>`;
    return html`<div class="field${errors.length > 0 && ' wrong'}"><label for="${name}">${label}${!required && this.marksOptional && optional}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${errors.length > 0 && html`<p class="error" id="${name}-error">${errors.map(({ text }, index) => html`${index > 0 && html`<br>`}${text}`)}</p>`}
${input}</div>`;
  }

  private marks({ name, hint, required }: Pick<Labelled, 'name' | 'hint' | 'required'>): Markup {
    const wrong = this.errorsOf(name).length > 0;
    const described = [...(hint === undefined ? [] : [`${name}-hint`]), ...(wrong ? [`${name}-error`] : [])].join(' ');
    return html`${required && html` required`}${described !== '' && html` aria-describedby="${described}"`}${wrong && html` aria-invalid="true"`}`;
  }

  private errorsOf(name: string): readonly PageError[] {
    return this.errors.filter(({ field }) => field === name);
  }
}

/** What is wrong, at the top of the page, each leading to its input; it takes the focus when the page opens. */
export function errorSummary(language: Language, errors: readonly PageError[]): Markup | null {
  if (errors.length === 0) return null;
  return html`<div class="summary" role="alert" id="errors" tabindex="-1" autofocus aria-labelledby="errors-title">
<h2 id="errors-title">${texts[language].errorTitle}</h2>
<ul>${errors.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul></div>`;
}

/** People do not see it; programs that fill in everything do. */
export function trap(language: Language, shown: boolean): Markup {
  const { trap: label } = texts[language];
  return html`<div class="${shown ? 'field' : 'trap'}"${!shown && html` aria-hidden="true"`}><label for="website">${label}</label>
<input id="website" name="website" type="text" value="" autocomplete="off"${!shown && html` tabindex="-1"`}></div>`;
}
