import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IndexLinkedComplaints1795475299002 implements MigrationInterface {
  readonly name = 'IndexLinkedComplaints1795475299002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "complaint_by_customer"`);
    await runner.query(`DROP INDEX "complaint_by_case"`);
    await runner.query(`CREATE INDEX "complaint_in_case" ON "complaint" ("caseId") WHERE "caseId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "complaint_of_customer" ON "complaint" ("customerId") WHERE "customerId" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "complaint_of_customer"`);
    await runner.query(`DROP INDEX "complaint_in_case"`);
    await runner.query(`CREATE INDEX "complaint_by_case" ON "complaint" ("caseId") `);
    await runner.query(`CREATE INDEX "complaint_by_customer" ON "complaint" ("customerId") `);
  }
}
