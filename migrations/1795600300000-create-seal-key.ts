import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSealKey1795600300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE seal_key (
        sequence    integer PRIMARY KEY CHECK (sequence > 0),
        id          uuid NOT NULL CONSTRAINT seal_key_id_key UNIQUE,
        private_key text NOT NULL,
        created_at  timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE seal_key;
    `);
  }
}
