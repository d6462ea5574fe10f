import { genericPreset } from './generic.preset.js';
import { mailgunPreset } from './mailgun.preset.js';
import { metaPreset } from './meta.preset.js';
import { postmarkPreset } from './postmark.preset.js';
import type { PayloadReader } from './preset.js';
import { shopifyPreset } from './shopify.preset.js';
import { stripePreset } from './stripe.preset.js';
import { trustpilotPreset } from './trustpilot.preset.js';
import { twilioPreset } from './twilio.preset.js';
import { typeformPreset } from './typeform.preset.js';
import { zendeskPreset } from './zendesk.preset.js';

export const presetNames = [
  'generic', 'zendesk', 'shopify', 'stripe', 'typeform', 'trustpilot', 'twilio', 'meta', 'mailgun', 'postmark',
] as const;
export type PresetName = (typeof presetNames)[number];

export const presets: Readonly<Record<PresetName, PayloadReader>> = {
  generic: genericPreset,
  zendesk: zendeskPreset,
  shopify: shopifyPreset,
  stripe: stripePreset,
  typeform: typeformPreset,
  trustpilot: trustpilotPreset,
  twilio: twilioPreset,
  meta: metaPreset,
  mailgun: mailgunPreset,
  postmark: postmarkPreset,
};
