import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateRateLimit1795704000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How much of a quota is used. Not logged: after a crash everybody has the whole of it, and no write waits for the disk.
      CREATE UNLOGGED TABLE rate_limit (
        -- hash of the policy and of who is counted: an address, an account, a name that was tried
        key        bytea PRIMARY KEY,
        used_until timestamptz NOT NULL,
        -- how many the last request for tokens was given
        granted    integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rate_limit;
    `);
  }
}
