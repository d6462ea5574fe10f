/** How a reply can reach a customer, by the name of the channel that complaints come by. */
export const wayNames = ['email', 'social', 'webhook', 'form', 'api', 'post'] as const;
export type WayName = (typeof wayNames)[number];
