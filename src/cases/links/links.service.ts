import { Inject, Injectable } from '@nestjs/common';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId } from '../../common/ids.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import { findVisibleCase, holdTwo, readVisibleCase } from '../find-case.js';
import { familyOf } from '../merging/family.js';
import { assertNotMerged } from '../merging/merged.errors.js';
import { presentOne } from '../present-cases.js';
import { CaseLink } from './case-link.entity.js';
import { linkCases, unlinkCases } from './link-cases.js';
import { type LinkKind, seenFromOther } from './link-kinds.js';
import { linksOf } from './links-of.js';

/** Says which cases have to do with each other, and how; both sides show it. */
@Injectable()
export class LinksService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(actor: Actor, ref: string) {
    const { id } = await readVisibleCase(this.reads, actor, ref);
    const family = await this.reads.all<{ id: string }>(familyOf(id));
    return { items: await linksOf(this.reads.manager(), actor, family.map((member) => member.id)), nextCursor: null };
  }

  async link(actor: Actor, ref: string, version: number | undefined, otherRef: string, kind: LinkKind) {
    const seen = await readVisibleCase(this.reads, actor, ref);
    const other = await readVisibleCase(this.reads, actor, otherRef).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      throw unusable('unknown', 'There is no such case, or you may not see it.');
    });
    if (seen.id === other.id) throw unusable('itself', 'A case cannot be linked with itself.');
    return this.tx.run(async (unit) => {
      // Held, so that two links that would close a circle come one after the other.
      const [one, two] = await holdTwo(unit, actor, seen.id, other.id);
      const current = await presentOne(unit.manager, one);
      assertVersion(one, version, () => current);
      for (const each of [one, two]) assertNotMerged(each);
      await linkCases(unit, actor, one, two, kind);
      return unit.answer({ ...current, links: await linksOf(unit.manager, actor, [one.id]) }, 200);
    });
  }

  async unlink(actor: Actor, ref: string, linkId: string): Promise<void> {
    await this.tx.run(async (unit) => {
      const one = await findVisibleCase(unit, actor, ref);
      const link = isId(linkId) ? await unit.findForUpdate(CaseLink, { id: linkId }) : null;
      const isOurs = link?.caseId === one.id;
      if (!link || (!isOurs && link.otherId !== one.id)) throw new NotFound('link');
      const other = await findVisibleCase(unit, actor, isOurs ? link.otherId : link.caseId);
      await unlinkCases(unit, actor, one, other, link, isOurs ? link.kind : seenFromOther(link.kind));
    });
  }
}

const unusable = (code: string, detail: string) => new ValidationFailed([{ pointer: '/caseId', code, detail }]);
