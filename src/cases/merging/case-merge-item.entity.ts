import { Entity, Index, PrimaryColumn } from 'typeorm';

/** What may hang on a case and goes with it: the name of its table. */
export type MovedKind = 'complaint' | 'mention' | 'case_reply' | 'mail_message' | 'claim';

/** What a case has once for each person or thing: the name of its table. */
export type OwnKind = 'case_follower' | 'case_tick' | 'reply_draft';

/** What a merge has moved, so that it can go back. */
@Entity('case_merge_item')
export class CaseMergeItem {
  @PrimaryColumn('text')
  mergeId!: string;

  @PrimaryColumn('text')
  kind!: MovedKind | OwnKind;

  /** Of what a case has once for each: whom or what it is for. */
  @Index('case_merge_item_of')
  @PrimaryColumn('text')
  itemId!: string;
}
