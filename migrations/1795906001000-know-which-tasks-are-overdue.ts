import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KnowWhichTasksAreOverdue1795906001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- the due instant that passed and of which was told; one that is set anew may pass again
      ALTER TABLE incident_task ADD COLUMN overdue_at timestamptz;
      -- What passed before anybody looked is no news.
      UPDATE incident_task SET overdue_at = due_at WHERE done_at IS NULL AND due_at < now();
      CREATE INDEX incident_task_due_idx ON incident_task (due_at)
        WHERE done_at IS NULL AND overdue_at IS DISTINCT FROM due_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_task DROP COLUMN overdue_at;
    `);
  }
}
