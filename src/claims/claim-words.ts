import { decimalsOf } from '../common/money.js';

type Facts = Readonly<Record<string, unknown>>;

const words = (code: unknown): string => String(code).replaceAll('_', ' ');

/** 6000 of EUR is "60.00 EUR"; the currency decides how many decimals there are. */
const money = ({ amountMinor, currency }: Facts): string => {
  const decimals = decimalsOf(String(currency));
  const digits = String(amountMinor).padStart(decimals + 1, '0');
  const amount = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${amount} ${String(currency)}`;
};

/** "a lead", "an agent". */
export const withArticle = (role: string): string => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`;

const leg = (facts: Facts): string => `the ${words(facts.legKind)} of ${money(facts)}`;

/** What was done to a claim, as it goes on after the name of who did it. */
const sentences: Readonly<Record<string, (claim: string, facts: Facts) => string>> = {
  'claim.filed': (claim, { orderRef }) => `filed ${claim} on order ${String(orderRef)}`,
  'claim.assessed': (claim) => `began to assess ${claim}`,
  'claim.evidence_requested': (claim) => `asked for evidence for ${claim}`,
  'claim.proposed': (claim, facts) => `proposed ${money(facts)} for ${claim}`,
  'claim.approval_requested': (claim, { neededRole }) =>
    `asked for approval of ${claim}, which takes ` +
    (neededRole ? withArticle(String(neededRole)) : 'more than anybody may give'),
  'claim.approved': (claim, facts) =>
    `approved ${money(facts)} for ${claim}${facts.mode === 'within_limit' ? ', within their own limit' : ''}`,
  'claim.rejected': (claim, { clause }) => `rejected ${claim} under ${String(clause)}`,
  'claim.withdrawn': (claim) => `withdrew ${claim}`,
  'claim.appealed': (claim) => `recorded an appeal against the rejection of ${claim}`,
  'claim.settling': (claim) => `sent ${claim} to be settled`,
  'claim.settlement_cancelled': (claim) => `gave up on the settlement of ${claim}, which had failed`,
  'claim.settled': (claim) => `settled ${claim}`,
  'claim.unsettled': (claim) => `opened the settlement of ${claim} again`,
  'leg.pending': (claim, facts) =>
    facts.processor === 'manual'
      ? `noted ${leg(facts)} for ${claim} as to be done by hand`
      : `sent ${leg(facts)} for ${claim} and waits for ${String(facts.processor)}`,
  'leg.unknown': (claim, facts) =>
    `sent ${leg(facts)} for ${claim} and had no answer from ${String(facts.processor)}`,
  'leg.succeeded': (claim, facts) => `saw ${leg(facts)} for ${claim} arrive`,
  'leg.failed': (claim, facts) => `saw ${leg(facts)} for ${claim} fail`,
  'leg.taken_back': (claim, facts) => `saw ${leg(facts)} for ${claim} taken back`,
  'leg.retried': (claim, facts) => `sent ${leg(facts)} for ${claim} again`,
};

export type ClaimHappening = `claim.${string}` | `leg.${string}`;

/** One line for the timeline of the case, like "approved 60.00 EUR for CLM-1042". */
export function sentenceOf(kind: ClaimHappening, claim: string, facts: Facts): string {
  return sentences[kind]?.(claim, facts) ?? `${words(kind)}: ${claim}`;
}
