import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Mapping } from './mapping/mapping.schema.js';
import type { PresetName } from './presets/presets.js';
import type { SchemeName } from './signatures/schemes.js';

/** Somewhere another system pushes complaints to, with the secret that proves who sends. */
@Entity('webhook_endpoint')
export class WebhookEndpoint {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** The part of the address that names the endpoint: `/hooks/<key>`. */
  @Index('webhook_endpoint_key', { unique: true })
  @Column('text')
  key!: string;

  @Column('text')
  scheme!: SchemeName;

  @Column('text', { nullable: true })
  preset!: PresetName | null;

  /** Where each field of a complaint is found; null when senders use the complaint's own shape. */
  @Column('simple-json', { nullable: true })
  mapping!: Mapping | null;

  @Column('boolean')
  active!: boolean;

  /** Sealed. */
  @Column('text')
  secret!: string;

  /** Sealed. Still taken until `previousValidUntil`, so that senders can change over. */
  @Column('text', { nullable: true })
  previousSecret!: string | null;

  @Column('bigint', { nullable: true })
  previousValidUntil!: number | null;

  /** Sealed. What Meta shows when it asks whether this address is ours; null for other senders. */
  @Column('text', { nullable: true })
  verifyToken!: string | null;

  /** Where replies to its complaints are delivered; null when its sender does not take any. */
  @Column('text', { nullable: true })
  replyUrl!: string | null;

  /** Sealed. Signs those deliveries. */
  @Column('text', { nullable: true })
  replySecret!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
