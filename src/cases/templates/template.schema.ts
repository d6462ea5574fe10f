import { z } from 'zod';
import { replyPolicy } from '../../../config/policies/replies.js';
import { DomainError, type FieldError } from '../../common/domain-error.js';
import { iso, pageOf, paging, resource, text } from '../../common/schemas.js';
import { channels } from '../../intake/channels.js';
import { faultsOf, type TemplateFault } from './fill.policy.js';
import type { Template } from './template.entity.js';
import { variableNames } from './variables.policy.js';

const languageCode = () => z.string().regex(/^[a-z]{2}$/, 'must be the two letters of a language, like en');
const someChannels = z.array(z.enum(channels)).max(channels.length).transform((given) => [...new Set(given)]);
const subject = z.string().trim().min(1).max(replyPolicy.subjectMax).regex(/^[^\r\n]*$/, 'must be one line');

const fields = {
  name: text(100),
  body: text(replyPolicy.bodyMax).describe('Plain text; {{customer.name}} and the other variables are filled from the case'),
  subject: subject.nullable(),
  channels: someChannels.describe('How it may leave; empty: any way'),
  language: languageCode(),
  teamId: z.uuid().nullable().describe('Whose it is; null: everybody’s'),
};

export const newTemplateBody = z
  .strictObject({
    ...fields,
    subject: fields.subject.default(null),
    channels: fields.channels.default([]),
    language: fields.language.default('en'),
    teamId: fields.teamId.default(null),
  })
  .meta({ id: 'NewTemplate' });

export const templatePatch = z.strictObject(fields).partial().meta({ id: 'TemplatePatch' });

export const templateQuery = z.strictObject({
  ...paging,
  channel: z.enum(channels).optional().describe('Those that may leave this way'),
  language: languageCode().optional(),
  team: z.union([z.literal('none'), z.uuid()]).optional().describe('`none`: those that are everybody’s'),
});

export const templateView = z
  .object({
    ...resource,
    name: z.string(),
    subject: z.string().nullable(),
    body: z.string(),
    channels: z.array(z.enum(channels)),
    language: z.string(),
    team: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Template' });

export const templatePage = pageOf(templateView);

export const renderBody = z.strictObject({ caseId: text(100).describe('An id or a number like CASE-1042') }).meta({ id: 'RenderTemplate' });

export const renderedView = z
  .object({
    subject: z.string().nullable(),
    body: z.string().describe('What has no value is still in its braces'),
    missing: z.array(z.enum(variableNames)),
  })
  .meta({ id: 'RenderedTemplate' });

export const variablesView = z
  .object({ items: z.array(z.object({ name: z.enum(variableNames), description: z.string(), sample: z.string() })) })
  .meta({ id: 'TemplateVariables' });

export type NewTemplate = z.output<typeof newTemplateBody>;
export type TemplatePatch = z.output<typeof templatePatch>;
export type TemplateQuery = z.output<typeof templateQuery>;

/** `position`: where the first fault is, in UTF-16 code units of the field that `errors[0].pointer` names. */
class TemplateInvalid extends DomainError {
  constructor(position: number, errors: readonly FieldError[]) {
    super(422, 'template.syntax', 'The template names something that cases do not have.', { errors, extra: { position } });
  }
}

export function assertFillable(texts: { readonly subject?: string | null | undefined; readonly body?: string | undefined }): void {
  const faults = (['subject', 'body'] as const).flatMap((field) =>
    faultsOf(texts[field] ?? '').map((fault) => ({ pointer: `/${field}`, fault })),
  );
  const [first] = faults;
  if (!first) return;
  throw new TemplateInvalid(
    first.fault.position,
    faults.slice(0, 20).map(({ pointer, fault }) => ({ pointer, code: fault.code, detail: sayFault(fault) })),
  );
}

const sayFault = ({ code, position, named }: TemplateFault): string =>
  code === 'unclosed'
    ? `The braces at ${position} are not closed.`
    : `There is no variable {{${named.slice(0, 100)}}} (at ${position}); GET /api/templates/variables lists them.`;

export const presentTemplate = (template: Template, teams: ReadonlyMap<string, string | null>): z.output<typeof templateView> => ({
  id: template.id,
  name: template.name,
  subject: template.subject,
  body: template.body,
  channels: [...template.channels],
  language: template.language,
  team: template.teamId === null ? null : { id: template.teamId, name: teams.get(template.teamId) ?? null },
  version: template.version,
  createdAt: iso(template.createdAt),
  updatedAt: iso(template.updatedAt),
});
