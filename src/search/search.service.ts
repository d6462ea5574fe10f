import { Inject, Injectable } from '@nestjs/common';
import { iso } from '../common/schemas.js';
import { BadCursor, decodeCursor, encodeCursor } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import type { Actor } from '../staff/permissions.access.js';
import { excerptOf, marksOf } from './highlight.js';
import { relevanceOf } from './relevance.js';
import { countOf, type KnownTerm, knownTerms, latest } from './search-finder.js';
import { searchables } from './searchables.js';
import { type SearchKind, searchKinds } from './search-kinds.js';
import { parseSearch, type Term } from './search-query.js';
import type { SearchHit, SearchQuery } from './search.schema.js';
import type { Shown } from './searchable.js';

/** The best of so many of the latest of each kind come first, then the best of the next. */
const blockRows = 100;

/** Where a search goes on: in a block, and where the block begins in each kind (0: there is no more of it). */
interface Place {
  readonly offset: number;
  readonly before: readonly (number | null)[];
}

interface Found {
  readonly kind: SearchKind;
  readonly shown: Shown;
  readonly exact: boolean;
}

/** Finds cases, complaints, mentions, people and orders by their words. */
@Injectable()
export class SearchService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  async search(actor: Actor, { q, kinds: asked, cursor, limit }: SearchQuery) {
    const kinds = searchKinds.filter((kind) => asked?.includes(kind) ?? true);
    const scope = `search ${kinds.join(',')} ${q}`;
    const place = placeOf(scope, cursor, kinds.length);
    const terms = parseSearch(q);
    const named = await this.named(actor, kinds, q);
    const known = terms.length === 0 ? null : await knownTerms(this.reads, terms);
    const block = known ? await this.block(actor, kinds, known, place.before) : { found: [], before: kinds.map(() => 0) };
    const isNamed = new Set(named.map(({ shown }) => shown.id));
    const others = block.found.filter(({ shown }) => !isNamed.has(shown.id));
    const isFirst = place.before.every((before) => before === null);
    const all = isFirst ? [...named, ...others] : others;
    const items = all.slice(place.offset, place.offset + limit).map((each) => presentHit(each, terms));
    const end = place.offset + limit;
    const next = end < all.length ? { offset: end, before: place.before } : { offset: 0, before: block.before };
    const goesOn = end < all.length || block.before.some((before) => before !== 0);
    return { items, nextCursor: goesOn ? encodeCursor(scope, [next.offset, ...next.before]) : null };
  }

  private async named(actor: Actor, kinds: readonly SearchKind[], typed: string): Promise<Found[]> {
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const ids = await searchables[kind].named(this.reads, typed.trim());
        const shown = ids.length === 0 ? [] : await searchables[kind].shown(this.reads, actor, ids);
        return shown.map((each) => ({ kind, shown: each, exact: true }));
      }),
    );
    return found.flat();
  }

  private async block(actor: Actor, kinds: readonly SearchKind[], terms: readonly KnownTerm[], from: Place['before']) {
    const all = await countOf(this.reads, kinds);
    const rarities = terms.map(({ found }) => ({ found, all }));
    const before: number[] = [];
    const scored: { found: Found; score: number }[] = [];
    await Promise.all(
      kinds.map(async (kind, index) => {
        const start = from[index] ?? null;
        const { rows, before: end } = start === 0 ? { rows: [], before: 0 } : await latest(this.reads, kind, terms, start, blockRows);
        before[index] = end;
        const shown = rows.length === 0 ? [] : await searchables[kind].shown(this.reads, actor, rows.map(({ id }) => id));
        const words = new Map(rows.map((row) => [row.id, row.words]));
        for (const each of shown) {
          const score = relevanceOf(words.get(each.id) ?? '', terms, rarities);
          scored.push({ found: { kind, shown: each, exact: false }, score });
        }
      }),
    );
    scored.sort((a, b) => b.score - a.score || (a.found.shown.id < b.found.shown.id ? 1 : -1));
    return { found: scored.map(({ found }) => found), before };
  }
}

function placeOf(scope: string, cursor: string | undefined, kinds: number): Place {
  const keys = decodeCursor(scope, cursor, kinds + 1);
  if (!keys) return { offset: 0, before: Array.from({ length: kinds }, () => null) };
  const [offset, ...before] = keys;
  const isPlace = (key: unknown): key is number => Number.isSafeInteger(key) && Number(key) >= 0;
  if (!isPlace(offset) || !before.every((key) => key === null || isPlace(key))) throw new BadCursor();
  return { offset, before: before.map((key) => (key === null ? null : Number(key))) };
}

function presentHit({ kind, shown, exact }: Found, terms: readonly Term[]): SearchHit {
  return {
    kind,
    id: shown.id,
    number: shown.number,
    caseId: shown.caseId,
    title: { text: shown.title, marks: marksOf(shown.title, terms) },
    excerpt: excerptOf(shown.body, terms),
    at: iso(shown.at),
    exact,
  };
}
