import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerCustomers1795479819242 implements MigrationInterface {
  readonly name = 'AnswerCustomers1795479819242';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "reply_draft" ("caseId" text NOT NULL, "staffId" text NOT NULL, "body" text NOT NULL, "channel" text, "subject" text, "attachmentIds" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "reply_draft_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "reply_draft_staff" FOREIGN KEY ("staffId") REFERENCES "staff" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE TABLE "case_reply" ("id" text PRIMARY KEY NOT NULL, "caseId" text NOT NULL, "customerId" text, "kind" text NOT NULL, "channel" text NOT NULL, "state" text NOT NULL, "target" text NOT NULL, "subject" text, "body" text NOT NULL, "authorId" text, "attachmentIds" text NOT NULL, "messageId" text NOT NULL, "attempts" integer NOT NULL, "sendAt" bigint NOT NULL, "sentAt" bigint, "answeredAt" bigint, "movedFrom" text, "movedTo" text, "externalRef" text, "detail" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "reply_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`CREATE UNIQUE INDEX "reply_message" ON "case_reply" ("messageId") `);
    await runner.query(`CREATE INDEX "reply_by_case" ON "case_reply" ("caseId", "id") `);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "acknowledgedAt" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "holdingSentAt" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "finalRespondedAt" bigint`);
    await runner.query(`ALTER TABLE "attachment" ADD COLUMN "replyId" text`);
    await runner.query(`ALTER TABLE "webhook_endpoint" ADD COLUMN "replyUrl" text`);
    await runner.query(`ALTER TABLE "webhook_endpoint" ADD COLUMN "replySecret" text`);
    await runner.query(`CREATE INDEX "attachment_by_reply" ON "attachment" ("replyId") WHERE "replyId" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "attachment_by_reply"`);
    await runner.query(`ALTER TABLE "webhook_endpoint" DROP COLUMN "replySecret"`);
    await runner.query(`ALTER TABLE "webhook_endpoint" DROP COLUMN "replyUrl"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "replyId"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "finalRespondedAt"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "holdingSentAt"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "acknowledgedAt"`);
    await runner.query(`DROP INDEX "reply_by_case"`);
    await runner.query(`DROP INDEX "reply_message"`);
    await runner.query(`DROP TABLE "case_reply"`);
    await runner.query(`DROP TABLE "reply_draft"`);
  }
}
