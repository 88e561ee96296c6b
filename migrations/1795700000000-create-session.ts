import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSession1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One sign-in of one person, from which access tokens come until it ends.
      CREATE TABLE session (
        id           uuid PRIMARY KEY,
        user_id      uuid NOT NULL CONSTRAINT session_user_fkey REFERENCES user_account,
        delivery     text NOT NULL CONSTRAINT session_delivery_check CHECK (delivery IN ('cookie', 'body')),
        -- how the person proved who they are (RFC 8176): pwd, otp, hwk …
        methods      text[] NOT NULL,
        address      text NOT NULL,
        agent        text,
        created_at   timestamptz NOT NULL,
        last_used_at timestamptz NOT NULL,
        expires_at   timestamptz NOT NULL,
        ended_at     timestamptz,
        ended_by     text CONSTRAINT session_ended_by_check
                       CHECK (ended_by IN ('sign-out', 'everywhere', 'reuse', 'idle', 'password', 'disabled', 'administrator')),
        CONSTRAINT session_ended_check CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE INDEX session_user_idx ON session (user_id, id);
      CREATE INDEX session_expires_idx ON session (expires_at);
      -- Only what it hashes to: whoever reads the table can refresh nothing.
      CREATE TABLE refresh_token (
        hash       bytea PRIMARY KEY,
        session_id uuid NOT NULL CONSTRAINT refresh_token_session_fkey REFERENCES session ON DELETE CASCADE,
        issued_at  timestamptz NOT NULL,
        used_at    timestamptz
      );
      CREATE INDEX refresh_token_session_idx ON refresh_token (session_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE refresh_token;
      DROP TABLE session;
    `);
  }
}
