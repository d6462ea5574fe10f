import { In, MoreThan } from 'typeorm';
import type { Reads } from '../database/reads.js';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { Complaint } from '../intake/complaint.entity.js';
import { heardOf as heardOfComplaint } from '../intake/draft.js';
import { heardOf as heardOfMention } from '../listening/heard.js';
import { Mention } from '../listening/mention.entity.js';
import { scoreMention } from '../listening/score-mention.js';
import { score, type SentimentScore } from '../sentiment/scorer.js';
import type { ScorerSetup } from '../sentiment/scorer-setup.js';
import { rescored, scoresOf } from './rescored.js';

/** A stretch of rows in the order of their ids, scored anew and not yet written. */
export interface Stretch {
  readonly ids: readonly string[];
  /** Inside a unit of work. Answers how many got another score, and how many count differently now. */
  write(unit: Unit): Promise<{ readonly rescored: number; readonly changed: number }>;
}

/** Texts of one kind that can be scored anew. */
export type Rescorable = (reads: Reads, after: string, limit: number, setup: ScorerSetup) => Promise<Stretch>;

export const rescorableComplaints: Rescorable = async (reads, after, limit, setup) => {
  const rows = await reads.manager().find(Complaint, { where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
  const old = rows.filter((row) => row.scorer !== setup.version);
  const scores = await scoresOf(old, ({ body }) => body, ({ body, channel }) => score(body, { channel, ...setup }));
  const read = new Map(old.map((row) => [row.id, row.body]));
  return {
    ids: rows.map(({ id }) => id),
    async write(unit) {
      const present = await held(unit, Complaint, [...scores.keys()]);
      // One whose words were changed in the meantime has been scored with them.
      const same = present.filter(({ id, body }) => read.get(id) === body);
      const changes = same.map((row) => ({ before: row, after: { ...row, ...rescored(row, scoreOf(scores, row), setup.version), ...next(unit, row) } }));
      await updateRows(unit, Complaint, changes.map(({ after: row }) => row));
      const changed = changes.filter(({ before, after: row }) => differ(before, row));
      for (const { before, after: row } of changed) {
        unit.emit('complaint.relabelled', { id: row.id, version: row.version, before: heardOfComplaint(before), after: heardOfComplaint(row) });
      }
      return { rescored: changes.length, changed: changed.length };
    },
  };
};

export const rescorableMentions: Rescorable = async (reads, after, limit, setup) => {
  const rows = await reads.manager().find(Mention, { where: { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit });
  const old = rows.filter((row) => row.scorer !== setup.version && row.deletedAt === null);
  const scores = await scoresOf(old, ({ text }) => text, (mention) => scoreMention(mention, setup));
  const read = new Map(old.map((row) => [row.id, row.text]));
  return {
    ids: rows.map(({ id }) => id),
    async write(unit) {
      const present = await held(unit, Mention, [...scores.keys()]);
      const same = present.filter(({ id, text, deletedAt }) => read.get(id) === text && deletedAt === null);
      const changes = same.map((row) => {
        const found = scoreOf(scores, row);
        return { before: row, after: { ...row, ...rescored(row, found, setup.version), scoredLabel: found.label, ...next(unit, row) } };
      });
      await updateRows(unit, Mention, changes.map(({ after: row }) => row));
      const changed = changes.filter(({ before, after: row }) => differ(before, row));
      for (const { before, after: row } of changed) {
        unit.emit('mention.relabelled', { id: row.id, version: row.version, before: heardOfMention(before), after: heardOfMention(row) });
      }
      return { rescored: changes.length, changed: changed.length };
    },
  };
};

/** Always in one order: two writers that lock rows crosswise would wait for each other. */
function held<Row extends Complaint | Mention>(unit: Unit, entity: new () => Row, ids: readonly string[]): Promise<Row[]> {
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  return unit.manager.find<Complaint | Mention>(entity, { where: { id: In([...ids]) }, order: { id: 'ASC' }, ...lock }) as Promise<Row[]>;
}

const scoreOf = (scores: ReadonlyMap<string, SentimentScore>, { id }: { readonly id: string }) => scores.get(id) as SentimentScore;

const next = (unit: Unit, { version }: { readonly version: number }) => ({ version: version + 1, updatedAt: unit.at });

interface Counted {
  readonly label: string;
  readonly category: string;
}

const differ = (before: Counted, after: Counted): boolean => before.label !== after.label || before.category !== after.category;
