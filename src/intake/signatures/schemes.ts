import { basicSignature } from './basic.signature.js';
import { githubSignature, metaSignature } from './hub.signature.js';
import { mailgunSignature } from './mailgun.signature.js';
import { shopifySignature } from './shopify.signature.js';
import type { SignatureScheme } from './signature-scheme.js';
import { slackSignature } from './slack.signature.js';
import { standardSignature } from './standard.signature.js';
import { stripeSignature } from './stripe.signature.js';
import { twilioSignature } from './twilio.signature.js';
import { typeformSignature } from './typeform.signature.js';
import { zendeskSignature } from './zendesk.signature.js';

export const schemeNames = [
  'standard', 'stripe', 'shopify', 'github', 'zendesk', 'slack', 'meta', 'twilio', 'typeform', 'mailgun', 'basic',
] as const;
export type SchemeName = (typeof schemeNames)[number];

export const schemes: Readonly<Record<SchemeName, SignatureScheme>> = {
  standard: standardSignature,
  stripe: stripeSignature,
  shopify: shopifySignature,
  github: githubSignature,
  zendesk: zendeskSignature,
  slack: slackSignature,
  meta: metaSignature,
  twilio: twilioSignature,
  typeform: typeformSignature,
  mailgun: mailgunSignature,
  basic: basicSignature,
};
