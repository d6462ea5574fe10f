import { z } from 'zod';
import { replyPolicy } from '../../../../config/policies/replies.js';
import { OutgoingRefused } from '../../../common/outgoing/outgoing.errors.js';
import type { OutgoingClient, OutgoingResponse } from '../../../common/outgoing/outgoing-client.js';
import { Clock } from '../../../common/clock.js';
import type { Reads } from '../../../database/reads.js';
import { Mention } from '../../../listening/mention.entity.js';
import { Source } from '../../../listening/source.entity.js';
import type { SourceSettings } from '../../../listening/source-settings.js';
import { mastodonSettings, originOf } from '../../../listening/sources/mastodon.settings.js';
import type { Case } from '../../case.entity.js';
import type { Reply } from '../reply.entity.js';
import type { Manager, Opening, SendOutcome, Way } from './way.js';

const posted = z.object({ id: z.string(), url: z.string().nullish() });

/** A post in answer to the customer's, with the access token of the source that found it. */
export class MastodonWay implements Way {
  readonly name = 'social';
  readonly repeatable = true;

  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly outgoing: OutgoingClient,
    private readonly settings: SourceSettings,
  ) {}

  async opening(manager: Manager, { id }: Case): Promise<Opening> {
    const mention = await manager.findOne(Mention, { where: { caseId: id }, order: { occurredAt: 'DESC', id: 'DESC' } });
    if (!mention) return { closed: 'nothing in it was said in public.' };
    if (mention.sourceKind !== 'mastodon') return { closed: `a ${mention.sourceKind} can only be read.` };
    if (mention.deletedAt !== null) return { closed: 'the post is gone.' };
    const source = await manager.findOneBy(Source, { id: mention.sourceId });
    if (!source || !this.settings.secretNames(source).includes('accessToken')) {
      return { closed: 'the source has no access token; give it one that may write under Settings → Sources.' };
    }
    return { target: { name: mention.authorHandle ?? mention.authorName ?? 'the author', mentionId: mention.id } };
  }

  /** The key makes the same post again the same post, for an hour: within it, an answer that never came is asked for again. */
  async send(reply: Reply): Promise<SendOutcome> {
    const manager = this.reads.manager();
    const mention = await manager.findOneBy(Mention, { id: reply.target.mentionId ?? '' });
    const source = mention && (await manager.findOneBy(Source, { id: mention.sourceId }));
    const parsed = source && mastodonSettings.safeParse(this.settings.open(source));
    if (!mention || !parsed?.success || !parsed.data.accessToken) {
      return { state: 'failed', detail: 'The post or the access token of its source is gone.' };
    }
    const { host, accessToken } = parsed.data;
    const handle = mention.authorHandle ? `@${mention.authorHandle.replace(/^@/, '')} ` : '';
    try {
      const response = await this.outgoing.request({
        method: 'POST',
        url: new URL('/api/v1/statuses', originOf(host, this.outgoing.allowsLoopback)).href,
        headers: {
          Authorization: `Bearer ${accessToken}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': reply.messageId,
        },
        body: JSON.stringify({
          status: reply.body.startsWith('@') ? reply.body : handle + reply.body,
          in_reply_to_id: mention.externalId,
          visibility: 'unlisted',
        }),
        maxBytes: 1_000_000,
        timeoutMs: replyPolicy.answerWithinMs,
      });
      return outcomeOf(response);
    } catch (error) {
      if (error instanceof OutgoingRefused) return { state: 'failed', detail: error.message };
      const again = this.clock.now() - reply.sendAt < replyPolicy.mastodonKeyMs;
      return { state: again ? 'deferred' : 'unknown', detail: 'The server did not answer.', perhaps: true };
    }
  }
}

function outcomeOf({ status, body }: OutgoingResponse): SendOutcome {
  if (status >= 200 && status < 300) {
    const said = posted.safeParse(parsedJson(body)).data;
    return { state: 'sent', externalRef: said?.url ?? said?.id ?? null };
  }
  const detail = `The server answered with status ${status}.`;
  return { state: status === 429 || status >= 500 ? 'deferred' : 'failed', detail };
}

function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}
