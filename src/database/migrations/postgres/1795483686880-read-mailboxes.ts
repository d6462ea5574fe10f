import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReadMailboxes1795483686880 implements MigrationInterface {
  readonly name = 'ReadMailboxes1795483686880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "mailbox" ("id" text NOT NULL, "name" text NOT NULL, "address" text NOT NULL, "host" text NOT NULL, "port" integer NOT NULL, "security" text NOT NULL, "username" text NOT NULL, "password" text NOT NULL, "folder" text NOT NULL, "everySeconds" integer NOT NULL, "active" boolean NOT NULL, "fromStart" boolean NOT NULL, "uidValidity" text, "lastUid" bigint NOT NULL, "nextPollAt" bigint NOT NULL, "seenAt" bigint, "problem" text, "leaseToken" text, "leaseUntil" bigint, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_f7191e7ca96ddaeebb57e58650f" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "mailbox_due" ON "mailbox" ("active", "nextPollAt") `);
    await runner.query(`CREATE TABLE "mail_message" ("id" text NOT NULL, "mailboxId" text NOT NULL, "messageId" text NOT NULL, "verdict" text NOT NULL, "fromAddress" text, "subject" text, "text" text NOT NULL, "complaintId" text, "caseId" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_d23285093ea237bc7632d4fcce9" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "mail_message_in_case" ON "mail_message" ("caseId") WHERE "caseId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "mail_message_by_mailbox" ON "mail_message" ("mailboxId", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "mail_message_name" ON "mail_message" ("mailboxId", "messageId") `);
    await runner.query(`ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_mailbox" FOREIGN KEY ("mailboxId") REFERENCES "mailbox"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "mail_message" DROP CONSTRAINT "mail_message_mailbox"`);
    await runner.query(`DROP INDEX "public"."mail_message_name"`);
    await runner.query(`DROP INDEX "public"."mail_message_by_mailbox"`);
    await runner.query(`DROP INDEX "public"."mail_message_in_case"`);
    await runner.query(`DROP TABLE "mail_message"`);
    await runner.query(`DROP INDEX "public"."mailbox_due"`);
    await runner.query(`DROP TABLE "mailbox"`);
  }
}
