import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreatePasswordReset1795701001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The one way that is open to choose a new password without the old one; a second takes the place of the first.
      CREATE TABLE password_reset (
        user_id    uuid PRIMARY KEY CONSTRAINT password_reset_user_fkey REFERENCES user_account,
        -- only what the token hashes to
        hash       bytea NOT NULL CONSTRAINT password_reset_hash_key UNIQUE,
        issued_by  uuid NOT NULL CONSTRAINT password_reset_issuer_fkey REFERENCES user_account,
        issued_at  timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX password_reset_issuer_idx ON password_reset (issued_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE password_reset;
    `);
  }
}
