import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentDecision1795500025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every assessment and routing an incident ever had, with its reasons.
      CREATE TABLE incident_decision (
        id          uuid PRIMARY KEY,
        incident_id uuid NOT NULL CONSTRAINT incident_decision_incident_fkey REFERENCES incident,
        at          timestamptz NOT NULL,
        actor       jsonb NOT NULL,
        cause       text NOT NULL,
        reason      text,
        severity    text NOT NULL,
        assessment  jsonb NOT NULL,
        routing     jsonb NOT NULL
      );
      CREATE INDEX incident_decision_incident_idx ON incident_decision (incident_id, at);
      CREATE TRIGGER incident_decision_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON incident_decision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_decision;
    `);
  }
}
