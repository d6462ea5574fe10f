import type { Heard } from '../events/events.js';
import type { Mention } from './mention.entity.js';

/** What insights count about a mention. */
export function heardOf(
  mention: Pick<Mention, 'occurredAt' | 'sourceKind' | 'brands' | 'label' | 'category'>,
): Heard {
  return {
    occurredAt: mention.occurredAt,
    source: mention.sourceKind,
    brands: mention.brands,
    label: mention.label,
    topic: mention.category,
    product: null,
  };
}
