import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAttachment1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Evidence: what is kept of a file beside its content, which is in the store under the same id.
      CREATE TABLE attachment (
        id            uuid PRIMARY KEY,
        incident_id   uuid NOT NULL CONSTRAINT attachment_incident_fkey REFERENCES incident,
        name          text NOT NULL,
        claimed_type  text NOT NULL,
        detected_type text NOT NULL,
        size          bigint NOT NULL CHECK (size > 0),
        sha256        bytea NOT NULL CHECK (length(sha256) = 32),
        tlp           text NOT NULL CHECK (tlp IN ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
        note          text,
        visibility    text NOT NULL CHECK (visibility IN ('all', 'desk')),
        added_by      jsonb NOT NULL,
        added_at      timestamptz NOT NULL
      );
      CREATE INDEX attachment_incident_idx ON attachment (incident_id, id);
      CREATE TRIGGER attachment_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attachment
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attachment;
    `);
  }
}
