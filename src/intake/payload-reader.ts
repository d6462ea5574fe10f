import type { ShopNews } from '../customers/shop-news.js';
import type { NewComplaint } from './complaint.schema.js';
import { ComplaintMapper } from './mapping/complaint-mapper.js';
import type { PayloadReader, Reading } from './presets/preset.js';
import { presets } from './presets/presets.js';
import type { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** What an endpoint makes of payloads: by its mapping when it has one, else by its preset. */
export function readerOf({ preset, mapping }: Pick<WebhookEndpoint, 'preset' | 'mapping'>): PayloadReader {
  if (preset !== null && mapping === null) return presets[preset];
  const mapper = new ComplaintMapper(mapping);
  return { read: (payload) => ofComplaint(mapper.map(payload)) };
}

const nothing: readonly NewComplaint[] = [];
const noNews: readonly ShopNews[] = [];

const ofComplaint = ({ complaint, errors }: ReturnType<ComplaintMapper['map']>): Reading =>
  complaint === null
    ? { complaints: null, errors }
    : { complaints: [complaint], praise: nothing, news: noNews, errors: null };
