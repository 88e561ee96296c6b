import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSignInFailure1795500004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_failure (
        key      bytea PRIMARY KEY,
        failures integer NOT NULL,
        last_at  timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sign_in_failure;
    `);
  }
}
