import { formPolicy } from '../../../config/policies/complaint-form.js';
import { type Language, texts } from '../../../config/form-texts/texts.js';
import { plainText } from '../../common/html-text.js';
import { storableText } from '../../common/storable-text.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { type PageError, tooLongError } from './messages.js';

const textFields = ['body', 'remedySought', 'orderRef', 'name', 'email', 'phone'] as const;
type TextField = (typeof textFields)[number];

/** What the customer has written, field by field; empty where nothing is. */
export type Typed = Readonly<Record<TextField, string>>;

/** UTF-16 code units, as a complaint takes them. */
const longest: Readonly<Record<TextField, number>> = {
  body: formPolicy.messageMax,
  remedySought: 1_000,
  orderRef: 200,
  name: 300,
  email: 320,
  phone: 60,
};

const missing = {
  body: 'missingBody',
  remedySought: 'missingRemedySought',
  orderRef: 'missingOrderRef',
  name: 'missingName',
  email: 'missingEmail',
  phone: 'missingPhone',
} as const;

/** Something that can be seen: spaces of no width alone are nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

export function cleaned(value: string | undefined): string {
  const text = plainText(storableText(value ?? ''), Number.MAX_SAFE_INTEGER);
  return visible.test(text) ? text : '';
}

export const typedFrom = (values: ReadonlyMap<string, string>): Typed =>
  Object.fromEntries(textFields.map((field) => [field, cleaned(values.get(field))])) as Typed;

/** What is missing, too long or no address. Fields that the form does not ask for are not looked at. */
export function checkTyped({ fields }: Pick<ComplaintForm, 'fields'>, typed: Typed, fileCount: number, language: Language): PageError[] {
  const t = texts[language];
  const use = (field: TextField) => (field === 'body' ? 'required' : fields[field]);
  const check = (field: TextField): PageError[] => {
    const value = typed[field];
    if (use(field) === 'off') return [];
    if (value === '') return use(field) === 'required' ? [{ field, text: t[missing[field]] }] : [];
    if (value.length > longest[field]) return [tooLongError(language, field, longest[field])];
    return field === 'email' && !/^[^\s@]+@[^\s@]+$/.test(value) ? [{ field, text: t.badEmail }] : [];
  };
  const files = fields.attachments === 'required' && fileCount === 0 ? [{ field: 'files', text: t.missingFiles }] : [];
  return [...textFields.flatMap(check), ...files];
}
