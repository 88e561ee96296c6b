import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentEvent1795500023000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The record: a hash chain an incident, SHA-256 over the previous hash and the event as canonical JSON (RFC 8785).
      CREATE TABLE incident_event (
        incident_id   uuid NOT NULL CONSTRAINT incident_event_incident_fkey REFERENCES incident,
        sequence      integer NOT NULL,
        id            uuid NOT NULL CONSTRAINT incident_event_id_key UNIQUE,
        type          text NOT NULL,
        at            timestamptz NOT NULL,
        actor         jsonb NOT NULL,
        version       integer NOT NULL,
        visibility    text NOT NULL CHECK (visibility IN ('all', 'desk')),
        data          jsonb NOT NULL,
        previous_hash bytea NOT NULL,
        hash          bytea NOT NULL,
        CONSTRAINT incident_event_pkey PRIMARY KEY (incident_id, sequence)
      );
      CREATE TRIGGER incident_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON incident_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_event;
    `);
  }
}
