import { z } from 'zod';
import { preset } from './preset.js';
import { isoOf, said, saidId } from './said.js';

const answer = z.looseObject({
  type: z.string(),
  field: z.looseObject({ id: said, ref: said, type: said }),
  text: said,
  email: said,
  phone_number: said,
  number: said,
  choice: z.looseObject({ label: said }).optional().catch(undefined),
});

const response = z.looseObject({
  form_response: z.looseObject({
    token: saidId,
    submitted_at: said,
    definition: z
      .looseObject({ title: said, fields: z.array(z.looseObject({ id: said, title: said })).optional() })
      .optional()
      .catch(undefined),
    hidden: z.record(z.string(), said).optional().catch(undefined),
    answers: z.array(answer).max(500),
  }),
});

type Answer = z.output<typeof answer>;

const about = {
  orderRef: /\border\b/i,
  sku: /\b(?:sku|product|item|article)\b/i,
  subject: /\bsubject\b/i,
  name: /\bname\b/i,
} as const;

/**
 * Answers are known by their type (a mail address, a phone number), else by a word in the question or its reference:
 * order, product, subject, name. What is left are the words of the complaint.
 */
export const typeformPreset = preset(response, ({ form_response: { token, submitted_at, definition, hidden = {}, answers } }) => {
  const titles = new Map(definition?.fields?.map(({ id, title }) => [id, title]));
  const questionOf = ({ field }: Answer) => `${titles.get(field.id) ?? ''} ${(field.ref ?? '').replaceAll(/[_-]/g, ' ')}`;
  const short = answers.filter(({ field }) => field.type !== 'long_text');
  const named = (word: RegExp) => short.find((each) => word.test(questionOf(each)) && valueOf(each) !== undefined);
  const found = { orderRef: named(about.orderRef), sku: named(about.sku), subject: named(about.subject), name: named(about.name) };
  const used = new Set<Answer | undefined>(Object.values(found));
  const words = answers.filter((each) => each.text !== undefined && !used.has(each));
  const long = words.filter(({ field }) => field.type === 'long_text');
  return {
    complaints: [
      {
        externalId: token,
        channel: 'form',
        subject: valueOf(found.subject) ?? definition?.title,
        body: (long.length > 0 ? long : words).map(({ text }) => text).join('\n\n'),
        author: {
          name: valueOf(found.name) ?? hidden.name,
          email: answers.find(({ email }) => email !== undefined)?.email ?? hidden.email,
          phone: answers.find(({ phone_number }) => phone_number !== undefined)?.phone_number,
        },
        orderRef: valueOf(found.orderRef) ?? hidden.order ?? hidden.order_id,
        sku: valueOf(found.sku) ?? hidden.sku,
        occurredAt: isoOf(submitted_at),
      },
    ],
  };
});

const valueOf = (given: Answer | undefined): string | undefined =>
  given === undefined ? undefined : (given.text ?? given.number ?? given.choice?.label);
