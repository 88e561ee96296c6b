import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreatePasskey1795702003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The public half of a key that a person's device keeps (W3C Web Authentication Level 3).
      CREATE TABLE passkey (
        id            uuid PRIMARY KEY,
        user_id       uuid NOT NULL CONSTRAINT passkey_user_fkey REFERENCES user_account,
        -- the device's name for it, in base64url
        credential_id text NOT NULL CONSTRAINT passkey_credential_key UNIQUE,
        -- a COSE key
        public_key    bytea NOT NULL,
        -- how often the device has used it; 0 for ever where a device does not count
        counter       bigint NOT NULL,
        transports    text[] NOT NULL,
        name          text NOT NULL,
        -- copied to the person's other devices by who made them
        backed_up     boolean NOT NULL,
        created_at    timestamptz NOT NULL,
        last_used_at  timestamptz,
        -- since when it is known that two have it: no longer good
        cloned_at     timestamptz
      );
      CREATE INDEX passkey_user_idx ON passkey (user_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE passkey;`);
  }
}
