import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CountWhatWasSettledWhen1796001000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX incident_ended_idx ON incident (ended_at, id) WHERE ended_at IS NOT NULL;
      -- A clock has neither when it starts, so that a report writes to neither.
      CREATE INDEX incident_deadline_met_idx ON incident_deadline (met_at) WHERE met_at IS NOT NULL;
      CREATE INDEX incident_deadline_breached_idx ON incident_deadline (breached_at)
        WHERE breached_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX incident_ended_idx;
      DROP INDEX incident_deadline_met_idx;
      DROP INDEX incident_deadline_breached_idx;
    `);
  }
}
