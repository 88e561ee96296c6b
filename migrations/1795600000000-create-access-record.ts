import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAccessRecord1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who read what of which restricted case, and every reading of evidence and of exports. It names no incident text.
      CREATE TABLE access_record (
        id            uuid PRIMARY KEY,
        at            timestamptz NOT NULL,
        actor_id      uuid NOT NULL CONSTRAINT access_record_actor_fkey REFERENCES user_account,
        actor_name    text NOT NULL,
        actor_agency  text NOT NULL,
        -- none where it is about the record as a whole (an export of the audit)
        incident_id   uuid CONSTRAINT access_record_incident_fkey REFERENCES incident,
        incident_code text,
        -- the operation as the OpenAPI document names it: getIncident, listIncidents, …
        operation     text NOT NULL,
        -- which part of it, where a case has many: the id of an attachment
        about         text
      );
      CREATE INDEX access_record_incident_idx ON access_record (incident_id, id);
      CREATE INDEX access_record_actor_idx ON access_record (actor_id, id);
      CREATE INDEX access_record_at_idx ON access_record (at, id);
      CREATE TRIGGER access_record_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_record
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE access_record;
    `);
  }
}
