import { z } from 'zod';
import { iso, isoOrNull, pageOf, paging, resource, time } from '../../common/schemas.js';
import type { AcceptedThing } from '../accepted.js';
import type { InboxEntry } from '../inbox-entry.entity.js';

export const deliveryStates = ['accepted', 'dead'] as const;

export const deliveryQuery = z.strictObject({
  state: z.enum(deliveryStates).optional(),
  deliveryId: z.string().min(1).max(1_000).optional().describe("The sender's id of a delivery"),
  from: time().optional(),
  to: time().optional(),
  ...paging,
});

const rejectionView = z.object({
  status: z.number().int().describe('What its sender was answered'),
  code: z.string(),
  detail: z.string(),
  errors: z.array(
    z.object({ pointer: z.string().describe('The field of the complaint'), code: z.string(), detail: z.string() }),
  ),
});

export const deliveryView = z
  .object({
    ...resource,
    endpointId: z.string(),
    deliveryId: z.string().describe("The sender's id"),
    state: z.enum(deliveryStates),
    complaintId: z.string().nullable(),
    accepted: z.array(z.object({ kind: z.string(), id: z.string() })).describe('Everything that it became'),
    rejection: rejectionView.nullable().describe('Why it became nothing, by the latest try'),
    replayedAt: z.iso.datetime().nullable().describe('When it was last tried again'),
  })
  .meta({ id: 'Delivery' });

export const wholeDeliveryView = deliveryView
  .extend({
    body: z.string().describe('As it was sent'),
    payload: z.unknown().describe('What a mapping sees of it, as JSON; null when the body cannot be read'),
  })
  .meta({ id: 'WholeDelivery' });

export const deliveryPage = pageOf(deliveryView).extend({
  dead: z
    .object({ count: z.number().int(), more: z.boolean().describe('There are more than are counted') })
    .optional()
    .describe('How many dead letters the endpoint has; with the first page'),
});

export type DeliveryQuery = z.output<typeof deliveryQuery>;
export type DeliveryView = z.output<typeof deliveryView>;

/** An entry of the inbox without its body, which may be a mebibyte. */
export type DeliveryRow = Omit<InboxEntry, 'body' | 'digest'>;

export const deliveryColumns = {
  id: true, endpointId: true, deliveryId: true, complaintId: true, accepted: true, rejection: true, replays: true, replayedAt: true,
  createdAt: true,
} as const satisfies { readonly [Column in keyof DeliveryRow]-?: true };

export function presentDelivery(entry: DeliveryRow): DeliveryView {
  const { rejection, replays, replayedAt, createdAt } = entry;
  return {
    id: entry.id,
    endpointId: entry.endpointId,
    deliveryId: entry.deliveryId,
    state: rejection === null ? 'accepted' : 'dead',
    complaintId: entry.complaintId,
    accepted: acceptedBy(entry),
    rejection: rejection && { ...rejection, errors: [...rejection.errors] },
    replayedAt: isoOrNull(replayedAt),
    version: (replays ?? 0) + 1,
    createdAt: iso(createdAt),
    updatedAt: iso(replayedAt ?? createdAt),
  };
}

const acceptedBy = ({ accepted, complaintId }: DeliveryRow): AcceptedThing[] =>
  accepted ? [...accepted] : complaintId === null ? [] : [{ kind: 'complaint', id: complaintId }];
