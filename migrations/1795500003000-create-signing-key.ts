import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSigningKey1795500003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signing_key (
        id          uuid PRIMARY KEY,
        private_key text NOT NULL,
        created_at  timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE signing_key;
    `);
  }
}
