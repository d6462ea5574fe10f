import { z } from 'zod';
import { languages } from '../../../config/form-texts/texts.js';
import { iso, pageOf, resource, text } from '../../common/schemas.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { fieldUses, usualFields } from './form-fields.js';

const name = text(200);
const brand = text(100);
const spoken = z
  .array(z.enum(languages))
  .min(1)
  .refine((given) => new Set(given).size === given.length, 'must not name a language twice');

const use = z.enum(fieldUses);
const fields = z.strictObject({
  remedySought: use,
  orderRef: use,
  name: use,
  email: use,
  phone: use,
  attachments: use,
});

const originPattern = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/** As a browser writes it; a wildcard or a path would let in more than was meant, and it stands in a header. */
const origin = z.string().max(300).refine(isOrigin, 'must be an origin like https://shop.example');
const allowedOrigins = z.array(origin).max(20);

export const newFormBody = z
  .strictObject({
    name,
    brand,
    languages: spoken.default([...languages]),
    fields: fields.partial().default({}).transform((given) => ({ ...usualFields, ...given })),
    orderLookup: z.boolean().default(true),
    allowedOrigins: allowedOrigins.default([]),
    active: z.boolean().default(true),
  })
  .meta({ id: 'NewComplaintForm' });

export const formPatch = z
  .strictObject({
    name: name.optional(),
    brand: brand.optional(),
    languages: spoken.optional(),
    fields: fields.partial().optional(),
    orderLookup: z.boolean().optional(),
    allowedOrigins: allowedOrigins.optional(),
    active: z.boolean().optional(),
  })
  .meta({ id: 'ComplaintFormPatch' });

export const formView = z
  .object({
    ...resource,
    name: z.string(),
    brand: z.string().describe('What customers know the shop by'),
    key: z.string().describe('The page is /f/<key>, the snippet loads /f/<key>/embed.js'),
    languages: z.array(z.enum(languages)).describe('The first is shown when the visitor’s own is not among them'),
    fields,
    orderLookup: z.boolean().describe('Customers can have their order found by its number and their mail address'),
    allowedOrigins: z.array(z.string()).describe('Whose pages may show the form in a frame'),
    active: z.boolean(),
  })
  .meta({ id: 'ComplaintForm' });

export const formPage = pageOf(formView);

export type NewForm = z.output<typeof newFormBody>;
export type FormPatch = z.output<typeof formPatch>;

export function presentForm(form: ComplaintForm): z.output<typeof formView> {
  return {
    id: form.id,
    name: form.name,
    brand: form.brand,
    key: form.key,
    languages: form.languages,
    fields: form.fields,
    orderLookup: Boolean(form.orderLookup),
    allowedOrigins: form.allowedOrigins,
    active: Boolean(form.active),
    version: form.version,
    createdAt: iso(form.createdAt),
    updatedAt: iso(form.updatedAt),
  };
}

function isOrigin(value: string): boolean {
  return originPattern.test(value) && URL.canParse(value) && new URL(value).origin === value;
}
