import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentDeadline1795500024000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident_deadline (
        id            uuid PRIMARY KEY,
        incident_id   uuid NOT NULL CONSTRAINT incident_deadline_incident_fkey REFERENCES incident,
        kind          text NOT NULL CHECK (kind IN ('acknowledge', 'triage', 'contain', 'recover', 'update', 'closing_report')),
        start_at      timestamptz NOT NULL,
        due_at        timestamptz NOT NULL,
        met_at        timestamptz,
        stopped_at    timestamptz,
        breached_at   timestamptz,
        pauses        jsonb NOT NULL,
        -- '15m', '4h' on the clock; '4wh', '2wd' in working time; '5d' calendar days
        target        text NOT NULL,
        legal         boolean NOT NULL,
        phase         text NOT NULL,
        severity      text NOT NULL,
        table_version integer NOT NULL,
        period_code   text
      );
      CREATE INDEX incident_deadline_incident_idx ON incident_deadline (incident_id, start_at);
      CREATE UNIQUE INDEX incident_deadline_open_key ON incident_deadline (incident_id, kind)
        WHERE met_at IS NULL AND stopped_at IS NULL;
      CREATE INDEX incident_deadline_due_idx ON incident_deadline (due_at)
        WHERE met_at IS NULL AND stopped_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_deadline;
    `);
  }
}
