import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CountWrongProofs1795702002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Wrong codes of a person who knows the password, or is signed in: the next one waits.
      CREATE TABLE proof_failure (
        user_id  uuid PRIMARY KEY CONSTRAINT proof_failure_user_fkey REFERENCES user_account,
        failures integer NOT NULL,
        last_at  timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE proof_failure;`);
  }
}
