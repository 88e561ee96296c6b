import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** For the reports of one registered system in their order: likely duplicates are looked for among them. */
export class FindIncidentsByTheirSystem1795600401000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX incident_system_idx ON incident ((system ->> 'code'), reported_at)
        WHERE system ->> 'code' IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX incident_system_idx;
    `);
  }
}
