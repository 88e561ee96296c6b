import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIntakeSource1795908000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A monitoring program that reports by a key, and what its alerts mean to the desk.
      CREATE TABLE intake_source (
        id             uuid PRIMARY KEY,
        name           text NOT NULL,
        key_id         uuid NOT NULL CONSTRAINT intake_source_key_fkey REFERENCES api_key,
        -- that of the key, which never changes it
        agency_code    text NOT NULL CONSTRAINT intake_source_agency_fkey REFERENCES agency,
        program        text NOT NULL CONSTRAINT intake_source_program_check
                         CHECK (program IN ('alertmanager', 'zabbix', 'wazuh', 'uptime-kuma', 'intelmq')),
        rules          jsonb NOT NULL,
        -- null: what no rule fits is ignored
        otherwise      jsonb,
        window_minutes integer NOT NULL CONSTRAINT intake_source_window_check CHECK (window_minutes BETWEEN 0 AND 1440),
        hourly_limit   integer NOT NULL CONSTRAINT intake_source_limit_check CHECK (hourly_limit BETWEEN 1 AND 1000),
        created_at     timestamptz NOT NULL,
        -- what it has sent stays, and names it
        removed_at     timestamptz,
        version        integer NOT NULL
      );
      CREATE UNIQUE INDEX intake_source_program_key ON intake_source (key_id, program) WHERE removed_at IS NULL;
      CREATE INDEX intake_source_key_idx ON intake_source (key_id);
      CREATE INDEX intake_source_agency_idx ON intake_source (agency_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE intake_source;
    `);
  }
}
