/**
 * What a mail is: `complaint` from a person; `auto_reply` and `bulk` from machines, which get no case, because an answer to
 * them may start a loop; `bounce`, a report about a mail of ours; `own`, a mail of ours that came back; `flood`, more from
 * one sender than anybody writes; `unreadable`, too large or not a mail.
 */
export const mailVerdicts = ['complaint', 'auto_reply', 'bulk', 'bounce', 'own', 'flood', 'unreadable'] as const;
export type MailVerdict = (typeof mailVerdicts)[number];

/** Header names in lower case. */
export type MailHeaders = ReadonlyMap<string, string>;

const headerOf = (headers: MailHeaders, name: string): string => headers.get(name)?.trim().toLowerCase() ?? '';

/** By what its sender says of itself: RFC 3834, and what was there before it. */
export function verdictOf(headers: MailHeaders): Extract<MailVerdict, 'complaint' | 'auto_reply' | 'bulk' | 'bounce' | 'own'> {
  const type = headerOf(headers, 'content-type');
  if (/^multipart\/report\b/.test(type) && /report-type\s*=\s*"?delivery-status/.test(type)) return 'bounce';
  if (headers.has('x-redress-case')) return 'own';
  const submitted = headerOf(headers, 'auto-submitted').split(/[;\s]/)[0];
  const precedence = headerOf(headers, 'precedence');
  const answersByMachine =
    (submitted !== undefined && submitted !== '' && submitted !== 'no') ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponse', 'x-auto-reply-from', 'x-loop'].some((name) => headers.has(name)) ||
    precedence === 'auto_reply' ||
    // The null sender: whoever uses it wants no answer.
    headerOf(headers, 'return-path') === '<>';
  if (answersByMachine) return 'auto_reply';
  const isBulk = ['bulk', 'junk', 'list'].includes(precedence) || headers.has('list-id') || headers.has('list-unsubscribe');
  return isBulk ? 'bulk' : 'complaint';
}

export interface DeliveryReport {
  /** False for a delay, which is no failure yet. */
  readonly failed: boolean;
  /** For people: the recipient's server in its own words. */
  readonly detail: string;
}

/** What a delivery report says (RFC 3464), from the text of its `message/delivery-status` part. */
export function readReport(status: string): DeliveryReport {
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(status)?.[1]?.trim() ?? '';
  const diagnostic = field('Diagnostic-Code').replace(/^smtp;\s*/i, '');
  const detail = [field('Status'), diagnostic].filter((part) => part !== '').join(' ');
  return { failed: /^failed/i.test(field('Action')), detail: detail.slice(0, 500) || 'It was returned without a reason.' };
}
