import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { limits } from '../../config/settings.js';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { iso, isoOrNull } from '../common/schemas.js';
import { SecretBox } from '../common/secret-box.js';
import { Reads } from '../database/reads.js';
import { insertRows, updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { ActiveEndpoints } from './active-endpoints.js';
import { presentComplaint } from './complaint.schema.js';
import { complaintFrom, draftFrom } from './draft.js';
import { firstSecrets, nextSecret, replacedSecrets } from './endpoint-secrets.js';
import { readerOf } from './payload-reader.js';
import { newSecret } from './signatures/signing-secret.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';
import { type EndpointPatch, type MappingTest, type NewEndpoint, presentEndpoint } from './webhook-endpoint.schema.js';

/** Another place gets another secret. */
const needsReplySecret = (before: WebhookEndpoint, replyUrl: string | null | undefined): boolean =>
  typeof replyUrl === 'string' && replyUrl !== before.replyUrl;

const newKey = (): string => randomBytes(18).toString('base64url');

@Injectable()
export class WebhookEndpointsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(ActiveEndpoints) private readonly active: ActiveEndpoints,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('webhook-endpoints', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(WebhookEndpoint, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentEndpoint, (row) => encodeCursor('webhook-endpoints', [row.id]));
  }

  async get(id: string) {
    return presentEndpoint(await this.stored(id));
  }

  /** Senders that make their own secret often do so only once they know the address: they give it later. */
  async create(actor: Actor, { secret: given, verifyToken: token, ...body }: NewEndpoint) {
    const { secret, verifyToken } = firstSecrets(body.scheme, { secret: given, verifyToken: token });
    const replyUrl = body.replyUrl ?? null;
    const replySecret = replyUrl === null ? null : newSecret('standard');
    return this.tx.run(async (unit) => {
      const endpoint: WebhookEndpoint = {
        id: newId(),
        ...body,
        replyUrl,
        key: newKey(),
        secret: this.box.seal(secret),
        previousSecret: null,
        previousValidUntil: null,
        verifyToken: verifyToken === null ? null : this.box.seal(verifyToken),
        replySecret: replySecret && this.box.seal(replySecret),
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, WebhookEndpoint, [endpoint]);
      await recordAct(unit, actor, 'endpoint.created', { type: 'endpoint', id: endpoint.id }, { scheme: body.scheme });
      return unit.answer({ ...presentEndpoint(endpoint), secret, verifyToken, ...(replySecret && { replySecret }) });
    });
  }

  async change(actor: Actor, id: string, version: number, patch: EndpointPatch) {
    return this.tx.run(async (unit) => {
      const endpoint = await this.held(unit, id);
      assertVersion(endpoint, version, () => presentEndpoint(endpoint));
      const { mapping = endpoint.mapping, secret, verifyToken, ...changes } = patch;
      const secrets = replacedSecrets(endpoint, patch.scheme ?? endpoint.scheme, { secret, verifyToken }, this.box);
      const replySecret = needsReplySecret(endpoint, changes.replyUrl) ? newSecret('standard') : null;
      const sealed = replySecret === null ? {} : { replySecret: this.box.seal(replySecret) };
      const next = await this.store(unit, endpoint, { ...changes, ...secrets, ...sealed, mapping });
      await recordAct(unit, actor, 'endpoint.changed', { type: 'endpoint', id }, { fields: Object.keys(patch) });
      return { ...presentEndpoint(next), ...(replySecret && { replySecret }) };
    });
  }

  async delete(actor: Actor, id: string): Promise<void> {
    await this.tx.run(async (unit) => {
      const { key } = await this.held(unit, id);
      await unit.manager.delete(WebhookEndpoint, { id });
      await recordAct(unit, actor, 'endpoint.deleted', { type: 'endpoint', id });
      unit.afterCommit(() => this.active.forget(key));
    });
  }

  /** The secret until now stays valid for a day, so that nothing is refused while senders change over. */
  async rotateSecret(actor: Actor, id: string, given?: string) {
    return this.tx.run(async (unit) => {
      const endpoint = await this.held(unit, id);
      const secret = nextSecret(endpoint.scheme, given);
      const previousValidUntil = unit.at + limits.secretOverlapMs;
      const secrets = { secret: this.box.seal(secret), previousSecret: endpoint.secret, previousValidUntil };
      const next = await this.store(unit, endpoint, secrets);
      await recordAct(unit, actor, 'endpoint.secret_rotated', { type: 'endpoint', id });
      return unit.answer({ ...presentEndpoint(next), secret, previousValidUntil: iso(previousValidUntil) }, 200);
    });
  }

  /** What a payload would become, by the saved mapping or by one that is tried out. Nothing is stored. */
  async test(id: string, { payload, mapping }: MappingTest) {
    const endpoint = await this.stored(id);
    const reader = readerOf({ preset: endpoint.preset, mapping: mapping === undefined ? endpoint.mapping : mapping });
    const said = reader.read(payload);
    if (said.errors) return { complaint: null, brings: [], errors: said.errors };
    const written = [...said.complaints, ...said.praise];
    const brings = [
      ...written.map(({ externalId = null }) => ({ kind: 'complaint' as const, ref: externalId })),
      ...said.news.map(({ kind, ref, facts }) => ({ kind, ref: 'order' in facts ? facts.ref : ref })),
    ];
    const [first] = written;
    if (!first) return { complaint: null, brings, errors: [] };
    const draft = draftFrom(first, await this.scorer.setup());
    const view = presentComplaint(complaintFrom(draft, id, false, 0));
    return { complaint: { ...view, occurredAt: isoOrNull(draft.occurredAt) }, brings, errors: [] };
  }

  private async stored(id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.reads.manager().findOneBy(WebhookEndpoint, { id });
    if (!endpoint) throw new NotFound('webhook endpoint');
    return endpoint;
  }

  private async held(unit: Unit, id: string): Promise<WebhookEndpoint> {
    const endpoint = await unit.findForUpdate(WebhookEndpoint, { id });
    if (!endpoint) throw new NotFound('webhook endpoint');
    return endpoint;
  }

  private async store(unit: Unit, endpoint: WebhookEndpoint, changes: Partial<WebhookEndpoint>) {
    const next = { ...endpoint, ...changes, version: endpoint.version + 1, updatedAt: unit.at };
    await updateRows(unit, WebhookEndpoint, [next]);
    unit.afterCommit(() => this.active.forget(endpoint.key));
    return next;
  }
}
