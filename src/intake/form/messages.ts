import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { fill, type Language, texts } from '../../../config/form-texts/texts.js';
import type { FileFault } from '../attachments/received-file.js';

/** Something that the customer has to put right; `field` is the id of the input that the page leads to. */
export interface PageError {
  readonly field: string;
  readonly text: string;
}

const pageOrder = ['website', 'body', 'remedySought', 'files', 'name', 'email', 'phone', 'orderRef', 'send'];

/** As they stand on the page, so that the summary is read in the order in which it is worked through. */
export const inPageOrder = (errors: readonly PageError[]): PageError[] =>
  [...errors].sort((one, other) => pageOrder.indexOf(one.field) - pageOrder.indexOf(other.field));

export const megabytes = attachmentPolicy.bytesMax / 1024 / 1024;

const faultTexts = { type: 'fileType', size: 'fileSize', empty: 'fileEmpty', count: 'fileCount' } as const;

export const fileError = (language: Language, fault: FileFault, name: string): PageError => ({
  field: 'files',
  text: fill(texts[language][faultTexts[fault]], { name, megabytes, count: attachmentPolicy.countMax }),
});

export const tooLongError = (language: Language, field: string, max: number = formPolicy.messageMax): PageError => ({
  field,
  text: fill(texts[language].tooLong, { max: new Intl.NumberFormat(texts[language].locale).format(max) }),
});

export function sizeText(language: Language, bytes: number): string {
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'kilobyte'] : [bytes / 1024 / 1024, 'megabyte'];
  return new Intl.NumberFormat(texts[language].locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}

export const dateText = (language: Language, at: number, timeZone: string): string =>
  new Intl.DateTimeFormat(texts[language].locale, { dateStyle: 'long', timeZone }).format(at);
