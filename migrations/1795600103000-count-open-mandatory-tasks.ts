import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CountOpenMandatoryTasks1795600103000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- On the incident itself, so that the guard of closing stays a rule on one row.
      ALTER TABLE incident ADD COLUMN open_mandatory_tasks integer NOT NULL DEFAULT 0 CHECK (open_mandatory_tasks >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident DROP COLUMN open_mandatory_tasks;
    `);
  }
}
