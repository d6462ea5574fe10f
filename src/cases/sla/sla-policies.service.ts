import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import sql, { empty } from 'sql-template-tag';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { fieldErrors, type Issue } from '../../common/validation.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { assertKnown } from '../actions/known-names.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { type NewSlaPolicy, newSlaPolicyBody, presentPolicy, type SlaPolicyPatch, type SlaPolicyQuery } from './sla-policy.schema.js';
import { SlaTerms } from './sla-terms.entity.js';

/** More would be looked through for every new case. */
const policiesMax = 200;

/** What is promised to which cases. Every change is a new version; what was promised to a case stays promised. */
@Injectable()
export class SlaPoliciesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list({ cursor, limit }: SlaPolicyQuery) {
    const place = placeOf(cursor);
    const after = place ? sql`WHERE (position, id) > (${place[0]}, ${place[1]})` : empty;
    const keys = await this.reads.all<{ id: string; position: number }>(
      sql`SELECT id, position FROM sla_policy ${after} ORDER BY position, id LIMIT ${limit + 1}`,
    );
    const manager = this.reads.manager();
    const rows = await manager.findBy(SlaPolicy, { id: In(keys.map(({ id }) => id)) });
    const terms = await manager.findBy(SlaTerms, { id: In(rows.map(({ termsId }) => termsId)) });
    const ordered = keys.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []);
    const shown = (row: SlaPolicy) => presentPolicy(row, terms.find(({ id }) => id === row.termsId) as SlaTerms);
    return pageFrom(ordered, limit, shown, (row) => encodeCursor('sla-policies', [row.position, row.id]));
  }

  async get(id: string) {
    const manager = this.reads.manager();
    const policy = await manager.findOneBy(SlaPolicy, { id });
    if (!policy) throw new NotFound('policy');
    return presentPolicy(policy, await manager.findOneByOrFail(SlaTerms, { id: policy.termsId }));
  }

  async create(actor: Actor, body: NewSlaPolicy) {
    return this.tx.run(async (unit) => {
      if ((await unit.manager.count(SlaPolicy)) >= policiesMax) {
        throw new ValidationFailed([{ pointer: '', code: 'too_many', detail: `There can be ${policiesMax} policies.` }]);
      }
      await assertEscalationsKnown(unit, body);
      const view = await addPolicy(unit, body);
      await recordAct(unit, actor, 'sla_policy.created', { type: 'sla_policy', id: view.id }, { kind: body.kind });
      return unit.answer(view);
    });
  }

  async change(actor: Actor, id: string, version: number, patch: SlaPolicyPatch) {
    return this.tx.run(async (unit) => {
      const policy = await unit.findForUpdate(SlaPolicy, { id });
      if (!policy) throw new NotFound('policy');
      const terms = await unit.manager.findOneByOrFail(SlaTerms, { id: policy.termsId });
      assertVersion(policy, version, () => presentPolicy(policy, terms));
      const body = patched(policy, terms, patch);
      await assertEscalationsKnown(unit, body);
      const next = await keepVersion(unit, { ...policy, version: policy.version + 1, updatedAt: unit.at }, body);
      await unit.manager.update(SlaPolicy, { id }, next.policy);
      const facts = { fields: Object.keys(patch), version: next.policy.version };
      await recordAct(unit, actor, 'sla_policy.changed', { type: 'sla_policy', id }, facts);
      return presentPolicy(next.policy, next.terms);
    });
  }
}

export async function addPolicy(unit: Unit, body: PolicyContent) {
  const fresh = { id: newId(), version: 1, createdAt: unit.at, updatedAt: unit.at };
  const { policy, terms } = await keepVersion(unit, fresh, body);
  await insertRows(unit, SlaPolicy, [policy]);
  return presentPolicy(policy, terms);
}

async function assertEscalationsKnown(unit: Unit, { escalations }: Pick<NewSlaPolicy, 'escalations'>): Promise<void> {
  for (const [index, { actions }] of escalations.entries()) {
    await assertKnown(unit, actions, `/escalations/${index}/actions`);
  }
}

/** A policy without what the database adds. */
type PolicyContent = Pick<SlaPolicy, 'kind' | 'name' | 'position' | 'active' | 'match'> & SlaTerms['content'];

type Standing = Pick<SlaPolicy, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

/** Writes what this version promises, for good. */
async function keepVersion(unit: Unit, standing: Standing, body: PolicyContent) {
  const { kind, name, position, active, match, ...content } = body;
  const { id: policyId, version } = standing;
  const terms: SlaTerms = { id: newId(), policyId, version, name, content, createdAt: unit.at };
  await insertRows(unit, SlaTerms, [terms]);
  const policy: SlaPolicy = { ...standing, kind, name, position, active, match, termsId: terms.id };
  return { policy, terms };
}

/** The whole policy as it would be written anew: one schema says what is right. */
function patched(policy: SlaPolicy, terms: SlaTerms, patch: SlaPolicyPatch): NewSlaPolicy {
  if ('kind' in patch && patch.kind !== policy.kind) {
    throw new ValidationFailed([{ pointer: '/kind', code: 'fixed', detail: 'A policy stays of its kind.' }]);
  }
  const { name, active, position, match } = policy;
  // With another regime come its deadlines, but for those that are named.
  const kept = typeof patch.regime === 'string' ? {} : terms.content;
  const checked = newSlaPolicyBody.safeParse({ kind: policy.kind, name, active: Boolean(active), position, match, ...kept, ...patch });
  if (!checked.success) throw new ValidationFailed(fieldErrors(checked.error.issues as readonly Issue[]));
  return checked.data;
}

function placeOf(cursor: string | undefined): readonly [number, string] | null {
  const place = decodeCursor('sla-policies', cursor, 2);
  if (!place) return null;
  const [position, id] = place;
  if (!Number.isSafeInteger(position) || typeof id !== 'string' || !isId(id)) throw new BadCursor();
  return [Number(position), id];
}
