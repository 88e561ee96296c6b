import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSingleSignOnStart1795705001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A browser that was sent to the provider and has not come back yet. Only what its secrets hash to.
      CREATE TABLE single_sign_on_start (
        state_hash   bytea PRIMARY KEY,
        browser_hash bytea NOT NULL,
        return_to    text NOT NULL,
        expires_at   timestamptz NOT NULL
      );
      CREATE INDEX single_sign_on_start_expires_idx ON single_sign_on_start (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE single_sign_on_start;`);
  }
}
