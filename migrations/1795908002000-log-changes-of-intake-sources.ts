import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LogChangesOfIntakeSources1795908002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_event DROP CONSTRAINT register_event_register_check;
      ALTER TABLE register_event ADD CONSTRAINT register_event_register_check
        CHECK (register IN ('agency', 'system', 'user', 'period', 'calendar', 'playbook', 'table', 'api-key', 'webhook', 'gateway', 'shift', 'intake-source'));
    `);
  }

  /** What was logged of sources stays, as everything that is recorded; only new entries are refused. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_event DROP CONSTRAINT register_event_register_check;
      ALTER TABLE register_event ADD CONSTRAINT register_event_register_check
        CHECK (register IN ('agency', 'system', 'user', 'period', 'calendar', 'playbook', 'table', 'api-key', 'webhook', 'gateway', 'shift')) NOT VALID;
    `);
  }
}
