import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LogChangesOfWebhooks1795903001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_event DROP CONSTRAINT register_event_register_check;
      ALTER TABLE register_event ADD CONSTRAINT register_event_register_check
        CHECK (register IN ('agency', 'system', 'user', 'period', 'calendar', 'playbook', 'table', 'api-key', 'webhook'));
      ALTER TABLE register_event DROP CONSTRAINT IF EXISTS register_event_actor_check;
      -- The desk itself disables a webhook that nobody answers at.
      ALTER TABLE register_event ALTER COLUMN actor_id DROP NOT NULL;
    `);
  }

  /** What was logged of webhooks, and by the desk itself, stays, as everything that is recorded; only new entries are refused. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_event DROP CONSTRAINT register_event_register_check;
      ALTER TABLE register_event ADD CONSTRAINT register_event_register_check
        CHECK (register IN ('agency', 'system', 'user', 'period', 'calendar', 'playbook', 'table', 'api-key')) NOT VALID;
      ALTER TABLE register_event ADD CONSTRAINT register_event_actor_check CHECK (actor_id IS NOT NULL) NOT VALID;
    `);
  }
}
