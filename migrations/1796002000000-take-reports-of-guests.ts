import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TakeReportsOfGuests1796002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nobody's id: a guest has no account.
      ALTER TABLE incident ALTER COLUMN reporter_id DROP NOT NULL;
      -- Until a desk knows who sent it, a guest's report is not that of the unit it names.
      ALTER TABLE incident ADD COLUMN sender_confirmed boolean NOT NULL DEFAULT true;
      CREATE INDEX incident_unconfirmed_idx ON incident (reported_at, id) WHERE NOT sender_confirmed;

      -- By what a guest follows their case.
      CREATE TABLE guest_report (
        incident_id uuid PRIMARY KEY CONSTRAINT guest_report_incident_fkey REFERENCES incident,
        -- SHA-256; null until the first answer is given
        token_hash  bytea,
        reported_at timestamptz NOT NULL
      );
      CREATE INDEX guest_report_reported_idx ON guest_report (reported_at);

      -- Challenges that a report was sent with: each is good for one, and forgotten once it would have ended.
      CREATE TABLE spent_challenge (
        nonce     text PRIMARY KEY,
        ends_at   timestamptz NOT NULL
      );
      CREATE INDEX spent_challenge_ends_idx ON spent_challenge (ends_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE spent_challenge;
      DROP TABLE guest_report;
      DROP INDEX incident_unconfirmed_idx;
      ALTER TABLE incident DROP COLUMN sender_confirmed;
      ALTER TABLE incident ALTER COLUMN reporter_id SET NOT NULL;
    `);
  }
}
