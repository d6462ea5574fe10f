import { Entity, Index, PrimaryColumn } from 'typeorm';

/** What may hang on a case and goes with it: the name of its table. */
export type MovedKind = 'complaint' | 'mention' | 'case_reply' | 'claim';

/** What a merge has moved, so that it can go back. */
@Entity('case_merge_item')
export class CaseMergeItem {
  @PrimaryColumn('text')
  mergeId!: string;

  @PrimaryColumn('text')
  kind!: MovedKind;

  @Index('case_merge_item_of')
  @PrimaryColumn('text')
  itemId!: string;
}
