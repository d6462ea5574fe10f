import type { Mapping } from '../api/types.js';

/** The parts of a complaint that a payload can fill, in the order in which people think of them. */
export const mappedFields = [
  { name: 'body', label: 'Text', required: true },
  { name: 'subject', label: 'Subject' },
  { name: 'externalId', label: 'Their id' },
  { name: 'channel', label: 'Channel' },
  { name: 'occurredAt', label: 'Time' },
  { name: 'author.name', label: 'Name' },
  { name: 'author.email', label: 'E-mail' },
  { name: 'author.phone', label: 'Phone' },
  { name: 'author.handle', label: 'Handle' },
  { name: 'orderRef', label: 'Order' },
  { name: 'sku', label: 'Product' },
] as const;

export type MappingTexts = Record<string, string>;

/** An expression that begins with a slash is a JSON Pointer; anything else is JMESPath. */
export const isPointer = (expression: string): boolean => expression.startsWith('/');

export function mappingOf(texts: MappingTexts): Mapping {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== '')
      .map(([name, text]) => [name, isPointer(text) ? text : { jmespath: text }]),
  );
}

export function textsOf(mapping: Mapping | null): MappingTexts {
  return Object.fromEntries(
    Object.entries(mapping ?? {}).map(([name, expression]) => [name, typeof expression === 'string' ? expression : expression.jmespath]),
  );
}
