import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateApiKey1795703001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a system of an office shows instead of signing in. Its id is that of its account.
      CREATE TABLE api_key (
        id             uuid PRIMARY KEY CONSTRAINT api_key_account_fkey REFERENCES user_account,
        name           text NOT NULL,
        agency_code    text NOT NULL CONSTRAINT api_key_agency_fkey REFERENCES agency,
        scopes         text[] NOT NULL,
        -- addresses and ranges (CIDR) that it is good from; empty: from everywhere
        addresses      text[] NOT NULL,
        -- SHA-256: of 256 random bits nothing slower is needed
        secret_hash    bytea NOT NULL,
        -- the secret before the last rotation, good until then
        previous_hash  bytea,
        previous_until timestamptz,
        created_at     timestamptz NOT NULL,
        expires_at     timestamptz NOT NULL,
        rotated_at     timestamptz,
        -- to the minute
        last_used_at   timestamptz,
        last_used_from text,
        revoked_at     timestamptz,
        version        integer NOT NULL,
        CONSTRAINT api_key_previous_check CHECK ((previous_hash IS NULL) = (previous_until IS NULL))
      );
      CREATE INDEX api_key_agency_idx ON api_key (agency_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE api_key;
    `);
  }
}
