/** Ways a complaint can arrive, in the words of the API. */
export const channels = [
  'webhook',
  'api',
  'form',
  'email',
  'phone',
  'post',
  'chat',
  'social',
  'review',
  'store',
];

/** What complaints are about; the first topic found becomes the category of the case. */
export const topics = [
  'fraud',
  'damaged',
  'wrong_item',
  'missing',
  'delivery',
  'quality',
  'refund',
  'price',
  'website',
  'account',
  'service',
  'other',
];

export const sentimentLabels = ['negative', 'neutral', 'positive'];
