import type { Sql } from 'sql-template-tag';
import type { Actor } from '../staff/permissions.access.js';
import type { SearchKind } from './search-kinds.js';

/** Whatever answers SQL: a unit of work, or a read outside. */
export interface Asked {
  readonly dialect: 'sqlite' | 'postgres';
  all<Row>(statement: Sql): Promise<Row[]>;
}

export interface SearchText {
  readonly id: string;
  /** Names, numbers and subjects first: what is found there weighs more. */
  readonly fields: readonly (string | null)[];
}

/** What a list of findings shows of one. */
export interface Shown {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  readonly at: number;
  /** The case that it is, or is in. */
  readonly caseId: string | null;
}

/** One kind of thing that can be found: where its words come from, and what is shown of it. */
export interface Searchable {
  readonly kind: SearchKind;
  /** The ids of the table that come after, in order. */
  idsAfter(asked: Asked, after: string, limit: number): Promise<string[]>;
  /** What is not there, or has no words any more, is left out. */
  texts(asked: Asked, ids: readonly string[]): Promise<SearchText[]>;
  /** What somebody means who types its number, reference or address. */
  named(asked: Asked, typed: string): Promise<string[]>;
  /** Those that the actor may see, in no order. */
  shown(asked: Asked, actor: Actor, ids: readonly string[]): Promise<Shown[]>;
}
