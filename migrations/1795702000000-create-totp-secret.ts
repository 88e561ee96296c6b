import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateTotpSecret1795702000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a person's device and the desk both know (RFC 6238).
      CREATE TABLE totp_secret (
        user_id      uuid PRIMARY KEY CONSTRAINT totp_secret_user_fkey REFERENCES user_account,
        -- sealed by a key that is not in the database
        secret       text NOT NULL CONSTRAINT totp_secret_sealed_check CHECK (secret LIKE 's1.%'),
        created_at   timestamptz NOT NULL,
        -- none until a first code has shown that the device has it
        confirmed_at timestamptz,
        -- the step of the last code that was taken: an older one, or it again, is not
        last_step    integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE totp_secret;`);
  }
}
