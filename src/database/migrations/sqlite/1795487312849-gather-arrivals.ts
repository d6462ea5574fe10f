import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GatherArrivals1795487312849 implements MigrationInterface {
  readonly name = 'GatherArrivals1795487312849';

  async up(runner: QueryRunner): Promise<void> {
    // Until now each was in a row of its own, with all that insights count about it.
    await runner.query(`DELETE FROM outbox WHERE handler = 'cases.triage' AND payload->>'history' = 1`);
    await runner.query(`UPDATE outbox SET payload = json_object('ids', json_array(payload->>'id')) WHERE handler = 'cases.triage'`);
  }

  async down(): Promise<void> {
    // What is counted about a complaint is in its row; nothing is promised that the older form would need.
  }
}
