import type { Written } from './preset.js';

/** A mail as a mail service hands it on. */
export interface Mail {
  readonly messageId: string | undefined;
  readonly inReplyTo: string | undefined;
  readonly subject: string | undefined;
  readonly words: string | undefined;
  readonly from: { readonly name?: string | undefined; readonly email?: string | undefined };
  readonly at: string | undefined;
  /** By its lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** A machine answers, or a list is served: to open a case for it could start a loop. */
export function isAutomatic({ headers }: Mail): boolean {
  const submitted = headers.get('auto-submitted')?.trim().toLowerCase() ?? 'no';
  return submitted !== 'no' || headers.has('x-autoreply') || /^(?:bulk|junk|list|auto_reply)$/i.test(headers.get('precedence') ?? '');
}

export function writtenBy({ messageId, inReplyTo, subject, words, from, at }: Mail): Written {
  return {
    externalId: bare(messageId),
    channel: 'email',
    subject,
    body: words ?? subject ?? '',
    author: from,
    inReplyTo: bare(inReplyTo),
    occurredAt: at,
  };
}

/** Without its angle brackets; longer than we can keep it names nothing. */
const bare = (id: string | undefined): string | undefined => {
  const inner = id?.trim().replace(/^<|>$/g, '');
  return inner && inner.length <= 255 ? inner : undefined;
};

/** `Ann <ann@example.com>` by its parts. */
export function addressOf(from: string | undefined): { name?: string; email?: string } {
  const [, name = '', email = ''] = /^([^<]*)<([^<>]+)>\s*$/.exec(from ?? '') ?? [];
  if (email === '') return from === undefined ? {} : { email: from.trim() };
  const bareName = name.trim().replace(/^"|"$/g, '').trim();
  return { email: email.trim(), ...(bareName === '' ? {} : { name: bareName }) };
}
