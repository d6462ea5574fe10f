/** How a complaint reached the shop. */
export const channels = ['webhook', 'api', 'form', 'email', 'phone', 'post', 'chat', 'social', 'review', 'store'] as const;
export type Channel = (typeof channels)[number];
