import { millisecondsOf, type SignatureScheme, textKey } from './signature-scheme.js';

const version = 'v0=';

/** Slack: `X-Slack-Signature: v0=…`, hex of `v0:{timestamp}:{body}`. A retry is signed anew; its event keeps its id. */
export const slackSignature: SignatureScheme = {
  hash: 'sha256',
  encoding: 'hex',
  idIsSigned: true,
  keyOf: textKey,
  idOf: () => null,
  idIn: ({ event_id }) => event_id,
  challengeIn: ({ type, challenge }) => (type === 'url_verification' ? challenge : null),
  claimsOf({ headers, body }) {
    const header = headers['x-slack-signature'];
    const timestamp = headers['x-slack-request-timestamp'];
    if (typeof header !== 'string' || typeof timestamp !== 'string' || !header.startsWith(version)) return [];
    return [{ at: millisecondsOf(timestamp), signed: [`v0:${timestamp}:`, body], given: [header.slice(version.length)] }];
  },
};
