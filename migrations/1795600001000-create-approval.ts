import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateApproval1795600001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What one person asked for and a second one decides.
      CREATE TABLE approval (
        id           uuid PRIMARY KEY,
        incident_id  uuid NOT NULL CONSTRAINT approval_incident_fkey REFERENCES incident,
        kind         text NOT NULL CONSTRAINT approval_kind_check CHECK (kind IN ('reject', 'close', 'lower_severity')),
        -- the request as it was sent, to be carried out as it is
        request      jsonb NOT NULL,
        reason       text,
        requested_by jsonb NOT NULL,
        requester_id uuid NOT NULL CONSTRAINT approval_requester_fkey REFERENCES user_account,
        -- the desk that asked
        agency       text NOT NULL CONSTRAINT approval_agency_fkey REFERENCES agency,
        requested_at timestamptz NOT NULL,
        until        timestamptz NOT NULL,
        outcome      text NOT NULL CONSTRAINT approval_outcome_check
                       CHECK (outcome IN ('open', 'approved', 'declined', 'withdrawn', 'lapsed', 'overtaken')),
        decided_by   jsonb,
        decided_at   timestamptz,
        note         text,
        CONSTRAINT approval_decided_check CHECK ((outcome = 'open') = (decided_at IS NULL))
      );
      -- Of one case one request waits at a time.
      CREATE UNIQUE INDEX approval_open_incident_key ON approval (incident_id) WHERE outcome = 'open';
      CREATE INDEX approval_incident_idx ON approval (incident_id, id);
      CREATE INDEX approval_requester_idx ON approval (requester_id, id);
      CREATE INDEX approval_agency_idx ON approval (agency, id);
      CREATE INDEX approval_until_idx ON approval (until) WHERE outcome = 'open';
      -- What is shown of it with the case.
      ALTER TABLE incident ADD COLUMN approval jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident DROP COLUMN approval;
      DROP TABLE approval;
    `);
  }
}
