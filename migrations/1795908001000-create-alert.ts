import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAlert1795908001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An alert behind a case: once for each case that it led to or was gathered in.
      CREATE TABLE alert (
        id            uuid PRIMARY KEY,
        source_id     uuid NOT NULL CONSTRAINT alert_source_fkey REFERENCES intake_source,
        incident_id   uuid NOT NULL CONSTRAINT alert_incident_fkey REFERENCES incident,
        fingerprint   text NOT NULL,
        -- of what would be the same report but for its text
        group_key     text NOT NULL,
        arrival       text NOT NULL CONSTRAINT alert_arrival_check CHECK (arrival IN ('reported', 'grouped', 'limited')),
        title         text NOT NULL,
        text          text NOT NULL,
        labels        jsonb NOT NULL,
        -- what tells the last firing from the next; empty where the program does not say
        firing        text NOT NULL,
        occurrences   integer NOT NULL,
        resolutions   integer NOT NULL,
        first_seen_at timestamptz NOT NULL,
        last_seen_at  timestamptz NOT NULL,
        resolved_at   timestamptz,
        CONSTRAINT alert_fingerprint_key UNIQUE (source_id, fingerprint, incident_id)
      );
      CREATE INDEX alert_incident_idx ON alert (incident_id, id);
      CREATE INDEX alert_group_idx ON alert (source_id, group_key, last_seen_at);
      CREATE INDEX alert_arrival_idx ON alert (source_id, arrival, first_seen_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE alert;
    `);
  }
}
