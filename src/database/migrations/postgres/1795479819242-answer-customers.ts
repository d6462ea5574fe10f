import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnswerCustomers1795479819242 implements MigrationInterface {
  readonly name = 'AnswerCustomers1795479819242';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "reply_draft" ("caseId" text NOT NULL, "staffId" text NOT NULL, "body" text NOT NULL, "channel" text, "subject" text, "attachmentIds" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_e2cf5a6382c237938618f59da26" PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE TABLE "case_reply" ("id" text NOT NULL, "caseId" text NOT NULL, "customerId" text, "kind" text NOT NULL, "channel" text NOT NULL, "state" text NOT NULL, "target" text NOT NULL, "subject" text, "body" text NOT NULL, "authorId" text, "attachmentIds" text NOT NULL, "messageId" text NOT NULL, "attempts" integer NOT NULL, "sendAt" bigint NOT NULL, "sentAt" bigint, "answeredAt" bigint, "movedFrom" text, "movedTo" text, "externalRef" text, "detail" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_e12e5c83ad47f29cccaca4470ed" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE UNIQUE INDEX "reply_message" ON "case_reply" ("messageId") `);
    await runner.query(`CREATE INDEX "reply_by_case" ON "case_reply" ("caseId", "id") `);
    await runner.query(`ALTER TABLE "support_case" ADD "acknowledgedAt" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD "holdingSentAt" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD "finalRespondedAt" bigint`);
    await runner.query(`ALTER TABLE "attachment" ADD "replyId" text`);
    await runner.query(`ALTER TABLE "webhook_endpoint" ADD "replyUrl" text`);
    await runner.query(`ALTER TABLE "webhook_endpoint" ADD "replySecret" text`);
    await runner.query(`CREATE INDEX "attachment_by_reply" ON "attachment" ("replyId") WHERE "replyId" IS NOT NULL`);
    await runner.query(`ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "reply_draft" ADD CONSTRAINT "reply_draft_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "case_reply" ADD CONSTRAINT "reply_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_reply" DROP CONSTRAINT "reply_case"`);
    await runner.query(`ALTER TABLE "reply_draft" DROP CONSTRAINT "reply_draft_staff"`);
    await runner.query(`ALTER TABLE "reply_draft" DROP CONSTRAINT "reply_draft_case"`);
    await runner.query(`DROP INDEX "public"."attachment_by_reply"`);
    await runner.query(`ALTER TABLE "webhook_endpoint" DROP COLUMN "replySecret"`);
    await runner.query(`ALTER TABLE "webhook_endpoint" DROP COLUMN "replyUrl"`);
    await runner.query(`ALTER TABLE "attachment" DROP COLUMN "replyId"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "finalRespondedAt"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "holdingSentAt"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "acknowledgedAt"`);
    await runner.query(`DROP INDEX "public"."reply_by_case"`);
    await runner.query(`DROP INDEX "public"."reply_message"`);
    await runner.query(`DROP TABLE "case_reply"`);
    await runner.query(`DROP TABLE "reply_draft"`);
  }
}
