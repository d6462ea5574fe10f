import { z } from 'zod';
import { roles } from '../staff/permissions.access.js';
import { riskLevels } from './risk.policy.js';

const minor = z.number().int();

export const previewView = z
  .object({
    amountMinor: minor.describe('What the legs add up to'),
    currency: z.string(),
    ceilingMinor: minor.describe('The most that could be refunded for these products now'),
    ceiling: z.object({
      payments: z.array(
        z.object({
          id: z.string(),
          processor: z.string(),
          capturedMinor: minor,
          reservedMinor: minor,
          refundedMinor: minor,
          disputedMinor: minor,
          leftMinor: minor,
        }),
      ),
      lines: z.array(
        z.object({
          id: z.string(),
          sku: z.string(),
          name: z.string(),
          paidMinor: minor,
          givenMinor: minor,
          leftMinor: minor,
        }),
      ),
    }),
    overCeiling: z
      .object({ leg: z.number().int(), maximumMinor: minor })
      .nullable()
      .describe('The first leg that does not fit, and the most it could be'),
    approval: z.object({
      needed: z.boolean(),
      withinOwnLimit: z.boolean(),
      neededRole: z
        .enum(roles)
        .nullable()
        .describe("The least role that may approve; null when none is needed, or nobody's limit is enough"),
      ownLimitMinor: minor
        .nullable()
        .describe('Null when the currency has no limits and always needs another person'),
    }),
    risk: z.object({
      level: z.enum(riskLevels),
      reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
    }),
    ledger: z
      .array(z.object({ account: z.string(), amountMinor: minor, currency: z.string() }))
      .describe(
        'The entries that settling will make: costs positive, what leaves negative; they add up to zero',
      ),
  })
  .meta({ id: 'ClaimPreview' });

/** As it is built: the risk comes from a pure rule and is read-only. */
export interface PreviewView extends Omit<z.infer<typeof previewView>, 'risk'> {
  readonly risk: {
    readonly level: (typeof riskLevels)[number];
    readonly reasons: readonly { readonly code: string; readonly detail: string }[];
  };
}
