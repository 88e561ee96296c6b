import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateUserAccount1795500002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_account (
        id            uuid PRIMARY KEY,
        username      text NOT NULL CONSTRAINT user_account_username_key UNIQUE CHECK (username = lower(username)),
        name          text NOT NULL,
        position      text,
        phone         text,
        email         text,
        agency_code   text NOT NULL CONSTRAINT user_account_agency_fkey REFERENCES agency,
        roles         text[] NOT NULL
          CHECK (roles <@ ARRAY['reporter', 'handler', 'coordinator', 'supervisor', 'admin', 'auditor']),
        active        boolean NOT NULL,
        password_hash text NOT NULL,
        search        tsvector NOT NULL,
        version       integer NOT NULL,
        created_at    timestamptz NOT NULL
      );
      CREATE INDEX user_account_agency_idx ON user_account (agency_code);
      CREATE INDEX user_account_search_idx ON user_account USING gin (search);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE user_account;
    `);
  }
}
