import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SearchKind } from './search-kinds.js';

/**
 * One thing that can be found, with its words as they are indexed. The full-text index itself is a table
 * `search_<kind>` that the migrations make by hand: FTS5 on SQLite, a tsvector with GIN on PostgreSQL; TypeORM knows
 * neither.
 */
@Entity('search_document')
@Index('search_document_seq', ['kind', 'seq'], { unique: true })
export class SearchDocument {
  /** The id of the case, complaint, … that it stands for. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: SearchKind;

  /** Its row in the full-text index; the higher, the later it became known. */
  @Column('bigint')
  seq!: number;

  @Column('text')
  words!: string;
}
