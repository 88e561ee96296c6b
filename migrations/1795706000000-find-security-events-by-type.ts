import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class FindSecurityEventsByType1795706000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A kind that is rare is asked for most often, the newest first.
      CREATE INDEX security_event_type_idx ON security_event (type, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX security_event_type_idx;
    `);
  }
}
