import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateOutboxEvent1795500006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox_event (
        id          uuid PRIMARY KEY,
        type        text NOT NULL,
        subject     text NOT NULL,
        occurred_at timestamptz NOT NULL,
        data        jsonb NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE outbox_event;
    `);
  }
}
