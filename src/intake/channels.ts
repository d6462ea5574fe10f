/** How a complaint reached the shop: the words that the scorer knows, so that it can read each in its setting. */
export { type Channel, channels } from '../sentiment/channels.js';
