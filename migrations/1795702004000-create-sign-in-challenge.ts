import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSignInChallenge1795702004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the desk has asked and not been answered yet. Only what it hashes to; gone with the answer.
      CREATE TABLE sign_in_challenge (
        hash       bytea PRIMARY KEY,
        purpose    text NOT NULL CONSTRAINT sign_in_challenge_purpose_check
                     CHECK (purpose IN ('second-factor', 'passkey-registration', 'passkey-sign-in')),
        -- none where the answer says who it is
        user_id    uuid CONSTRAINT sign_in_challenge_user_fkey REFERENCES user_account,
        expires_at timestamptz NOT NULL,
        CONSTRAINT sign_in_challenge_whose_check CHECK ((user_id IS NULL) = (purpose = 'passkey-sign-in'))
      );
      CREATE INDEX sign_in_challenge_user_idx ON sign_in_challenge (user_id);
      CREATE INDEX sign_in_challenge_expires_idx ON sign_in_challenge (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_challenge;`);
  }
}
