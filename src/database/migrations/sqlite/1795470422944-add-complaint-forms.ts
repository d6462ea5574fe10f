import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddComplaintForms1795470422944 implements MigrationInterface {
  readonly name = 'AddComplaintForms1795470422944';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "sign_in_attempt"`);
    await runner.query(`CREATE TABLE "throttle_count" ("subject" text PRIMARY KEY NOT NULL, "count" integer NOT NULL, "windowEndsAt" bigint NOT NULL)`);
    await runner.query(`CREATE TABLE "attachment" ("id" text PRIMARY KEY NOT NULL, "complaintId" text, "draftId" text NOT NULL, "name" text NOT NULL, "type" text NOT NULL, "size" integer NOT NULL, "sha256" text NOT NULL, "complete" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "attachment_by_complaint" ON "attachment" ("complaintId") `);
    await runner.query(`CREATE INDEX "attachment_by_draft" ON "attachment" ("draftId") `);
    await runner.query(`CREATE INDEX "attachment_unsent" ON "attachment" ("createdAt") WHERE "complaintId" IS NULL`);
    await runner.query(`CREATE TABLE "attachment_piece" ("attachmentId" text NOT NULL, "position" integer NOT NULL, "bytes" text NOT NULL, CONSTRAINT "attachment_piece_of" FOREIGN KEY ("attachmentId") REFERENCES "attachment" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, PRIMARY KEY ("attachmentId", "position"))`);
    await runner.query(`CREATE TABLE "complaint_form" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "brand" text NOT NULL, "key" text NOT NULL, "languages" text NOT NULL, "fields" text NOT NULL, "orderLookup" boolean NOT NULL, "allowedOrigins" text NOT NULL, "active" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "complaint_form_key" ON "complaint_form" ("key") `);
    await runner.query(`CREATE TABLE "status_link" ("id" text PRIMARY KEY NOT NULL, "complaintId" text NOT NULL, "formId" text, "generation" integer NOT NULL, "expiresAt" bigint NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "status_link_complaint" ON "status_link" ("complaintId") `);
    await runner.query(`ALTER TABLE "purchase" ADD COLUMN "buyerEmail" text`);
    await runner.query(`CREATE INDEX "complaint_answering" ON "complaint" ("inReplyTo") WHERE "inReplyTo" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "complaint_answering"`);
    await runner.query(`ALTER TABLE "purchase" DROP COLUMN "buyerEmail"`);
    await runner.query(`DROP INDEX "status_link_complaint"`);
    await runner.query(`DROP TABLE "status_link"`);
    await runner.query(`DROP INDEX "complaint_form_key"`);
    await runner.query(`DROP TABLE "complaint_form"`);
    await runner.query(`DROP TABLE "attachment_piece"`);
    await runner.query(`DROP INDEX "attachment_unsent"`);
    await runner.query(`DROP INDEX "attachment_by_draft"`);
    await runner.query(`DROP INDEX "attachment_by_complaint"`);
    await runner.query(`DROP TABLE "attachment"`);
    await runner.query(`DROP TABLE "throttle_count"`);
    await runner.query(`CREATE TABLE "sign_in_attempt" ("subject" text PRIMARY KEY NOT NULL, "failures" integer NOT NULL, "windowEndsAt" bigint NOT NULL)`);
  }
}
