import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Sign-ins that did not succeed, of one account, address or pair of both, in the running window. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  @PrimaryColumn('text')
  subject!: string;

  @Column('integer')
  failures!: number;

  @Column('bigint')
  windowEndsAt!: number;
}
