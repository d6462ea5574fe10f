import type { Endpoint, Mapping } from '../api/types.js';
import { t } from '../texts/t.js';

/** The parts of a complaint that a payload can fill, in the order in which people think of them. */
export const mappedFields = [
  { name: 'body', label: t('Text') },
  { name: 'subject', label: t('Subject') },
  { name: 'externalId', label: t('Their id') },
  { name: 'channel', label: t('Channel') },
  { name: 'occurredAt', label: t('Time') },
  { name: 'author.name', label: t('Author') },
  { name: 'author.email', label: 'E-mail' },
  { name: 'author.phone', label: t('Phone') },
  { name: 'author.handle', label: t('Handle') },
  { name: 'orderRef', label: t('Order') },
  { name: 'sku', label: t('Product') },
  { name: 'remedySought', label: t('Remedy') },
  { name: 'tags', label: t('Tags') },
  { name: 'inReplyTo', label: t('Reply to') },
] as const;

export type MappedFieldName = (typeof mappedFields)[number]['name'];
export type MappingTexts = Partial<Record<MappedFieldName, string>>;

export const labelOf = (field: MappedFieldName): string =>
  mappedFields.find(({ name }) => name === field)?.label ?? field;

/** An expression that begins with a slash is a JSON Pointer; anything else is JMESPath. */
export const isPointer = (expression: string): boolean => expression.startsWith('/');

const pathOf = (text: string) => (isPointer(text) ? text : { jmespath: text });

export const hasText = (texts: MappingTexts): boolean =>
  Object.values(texts).some((text) => text.trim() !== '');

export const isSameMapping = (one: MappingTexts, other: MappingTexts): boolean =>
  mappedFields.every(({ name }) => (one[name] ?? '').trim() === (other[name] ?? '').trim());

/** Null, which means the field names of the API, when nothing is filled in. */
export function mappingOf({ body = '', ...others }: MappingTexts): Mapping | null {
  if (!hasText({ body, ...others })) return null;
  const filled = Object.entries(others).filter(([, text]) => text.trim() !== '');
  return {
    ...Object.fromEntries(filled.map(([name, text]) => [name, pathOf(text.trim())])),
    body: pathOf(body.trim()),
  };
}

export function textsOf(mapping: Endpoint['mapping']): MappingTexts {
  return Object.fromEntries(
    mappedFields.flatMap(({ name }) => {
      const path = mapping?.[name];
      return path === undefined ? [] : [[name, typeof path === 'string' ? path : path.jmespath]];
    }),
  );
}
