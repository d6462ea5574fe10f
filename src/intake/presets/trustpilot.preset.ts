import { z } from 'zod';
import { preset, type Written } from './preset.js';
import { isoOf, said, saidId } from './said.js';

const review = z.looseObject({
  id: saidId,
  title: said,
  text: said,
  content: said,
  stars: z.number().optional().catch(undefined),
  referenceId: said,
  createdAt: said,
  consumer: z.looseObject({ id: said, name: said, displayName: said, email: said }).optional().catch(undefined),
  product: z.looseObject({ sku: said }).optional().catch(undefined),
});

const events = z.looseObject({ events: z.array(z.looseObject({ eventName: z.string(), eventData: review })).max(1_000) });

/** From so many stars on a review is praise. */
const praiseStars = 4;

/** Reviews of the shop and of products, new and revised. The reference is the number of the order. */
export const trustpilotPreset = preset(events, ({ events: sent }) => {
  const reviews = sent.filter(({ eventName }) => /-review-(?:created|updated)$/.test(eventName)).map(({ eventData }) => eventData);
  const isPraise = ({ stars = 0 }: z.output<typeof review>) => stars >= praiseStars;
  return {
    complaints: reviews.filter((each) => !isPraise(each)).flatMap(written),
    // Under a name of its own: whoever takes stars away again has a complaint, and that one needs a case.
    praise: reviews.filter(isPraise).flatMap((each) => written({ ...each, id: `praise:${each.id}` })),
  };
});

function written({ id, title, text, content, stars, referenceId, createdAt, consumer, product }: z.output<typeof review>): Written[] {
  const body = text ?? content ?? title;
  if (body === undefined) return [];
  return [
    {
      externalId: id,
      channel: 'review',
      subject: title,
      body,
      author: {
        name: consumer?.name ?? consumer?.displayName,
        email: consumer?.email,
        handle: consumer?.id === undefined ? undefined : `trustpilot:${consumer.id}`,
      },
      orderRef: referenceId,
      sku: product?.sku,
      tags: ['trustpilot', ...(stars === undefined ? [] : [`stars:${stars}`])],
      occurredAt: isoOf(createdAt),
    },
  ];
}
