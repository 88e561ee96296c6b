import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentTask1795600102000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident_task (
        id               uuid PRIMARY KEY,
        incident_id      uuid NOT NULL CONSTRAINT incident_task_incident_fkey REFERENCES incident,
        phase            text NOT NULL CHECK (phase IN ('containment', 'eradication', 'recovery', 'lessons')),
        title            text NOT NULL,
        title_en         text,
        guidance         text,
        guidance_en      text,
        mandatory        boolean NOT NULL,
        visibility       text NOT NULL CHECK (visibility IN ('all', 'desk', 'own')),
        -- whose own it is where it is kept to one's own desk
        agency           text NOT NULL CONSTRAINT incident_task_agency_fkey REFERENCES agency,
        assignee_id      uuid CONSTRAINT incident_task_assignee_fkey REFERENCES user_account,
        assignee         jsonb,
        due_at           timestamptz,
        done_at          timestamptz,
        done_by          jsonb CHECK (num_nulls(done_at, done_by) <> 1),
        note             text CHECK (done_at IS NOT NULL OR note IS NULL),
        playbook_code    text CONSTRAINT incident_task_playbook_fkey REFERENCES playbook,
        playbook_version integer,
        playbook_step    text CHECK (num_nulls(playbook_code, playbook_version, playbook_step) IN (0, 3)),
        added_by         jsonb NOT NULL,
        added_at         timestamptz NOT NULL,
        -- who closes must see what stands against it, and can say what came of it
        CHECK (NOT mandatory OR visibility <> 'own'),
        CHECK (NOT mandatory OR done_at IS NULL OR note IS NOT NULL)
      );
      CREATE INDEX incident_task_incident_idx ON incident_task (incident_id, id);
      CREATE INDEX incident_task_agency_idx ON incident_task (agency);
      CREATE INDEX incident_task_assignee_idx ON incident_task (assignee_id);
      -- A case that is accepted again gets no step twice.
      CREATE UNIQUE INDEX incident_task_step_key ON incident_task (playbook_code, incident_id, playbook_step);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_task;
    `);
  }
}
