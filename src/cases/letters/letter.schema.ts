import { z } from 'zod';
import { letterLanguages } from '../../../config/letter-texts/texts.js';
import { letterKinds, letterPolicy } from '../../../config/policies/letters.js';
import { regimes } from '../../../config/policies/complaint-deadlines.js';
import { replyPolicy } from '../../../config/policies/replies.js';
import { DomainError } from '../../common/domain-error.js';
import { text, time } from '../../common/schemas.js';
import { channels } from '../../intake/channels.js';
import { outcomes } from '../case.states.js';
import { type Need, needs } from './letter.policy.js';

const route = z
  .strictObject({
    body: text(300).describe('Whom the customer can turn to'),
    how: text(letterPolicy.routeMax).describe('How to reach them, and what it costs'),
    until: time().optional(),
  })
  .describe('Where a customer can go who does not agree; without it, where the policy of the case says');

const fields = {
  kind: z.enum(letterKinds),
  language: z.enum(letterLanguages).optional().describe('Without it, that of the first text'),
  outcome: z.enum(outcomes).optional().describe('Of a final letter; without it, that of the case. The case has it from then on'),
  reasons: text(letterPolicy.reasonsMax).optional().describe('Why it was decided so, or why it takes longer'),
  redress: text(letterPolicy.redressMax).optional().describe('What is done to put it right'),
  route: route.optional(),
  expectBy: time().optional().describe('Of a holding letter: by when the customer hears again; without it, when the final answer is due'),
};

export const letterDraftBody = z.strictObject(fields).meta({ id: 'LetterDraft' });

export const newLetterBody = z
  .strictObject({
    ...fields,
    subject: text(replyPolicy.subjectMax).regex(/^[^\r\n]*$/, 'must be one line').optional(),
    body: text(replyPolicy.bodyMax).optional().describe('What is sent instead of what the preview says; all that is required is required all the same'),
    channel: z.enum(channels).optional().describe('As of a reply; `post` to print it'),
  })
  .meta({ id: 'NewLetter' });

export const letterPreviewView = z
  .object({
    kind: z.enum(letterKinds),
    language: z.enum(letterLanguages),
    subject: z.string(),
    body: z.string(),
    missing: z.array(z.enum(needs)).describe('Without these it cannot be sent'),
  })
  .meta({ id: 'LetterPreview' });

export const lettersView = z
  .object({
    regime: z.enum(regimes).describe('Whose letters the case is owed'),
    language: z.enum(letterLanguages),
    route: z.object({ body: z.string(), how: z.string(), until: z.iso.datetime().nullable() }).nullable().describe('Null: a letter has to name one'),
    letters: z.array(
      z.object({
        kind: z.enum(letterKinds),
        sentAt: z.iso.datetime().nullable(),
        dueAt: z.iso.datetime().nullable(),
        required: z.array(z.enum(needs)).describe('What is still to be decided for it'),
      }),
    ),
  })
  .meta({ id: 'Letters' });

export type LetterDraft = z.output<typeof letterDraftBody>;
export type NewLetter = z.output<typeof newLetterBody>;

const says: Readonly<Record<Need, string>> = {
  outcome: 'A final letter says how it was decided.',
  reasons: 'Say why.',
  route: 'Say where the customer can turn who does not agree.',
  expectBy: 'Say by when the customer hears again.',
};

/** `errors` names what a letter of its kind has to say and does not. */
export class LetterIncomplete extends DomainError {
  constructor(missing: readonly Need[]) {
    const errors = missing.map((need) => ({ pointer: `/${need}`, code: 'required', detail: says[need] }));
    super(422, 'letter.incomplete', 'The letter does not say all that it has to.', { errors });
  }
}
