import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateObservable1795500026000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE observable (
        id          uuid PRIMARY KEY,
        incident_id uuid NOT NULL CONSTRAINT observable_incident_fkey REFERENCES incident,
        type        text NOT NULL CHECK (type IN ('ipv4', 'ipv6', 'domain', 'url', 'email', 'md5', 'sha1', 'sha256', 'filename', 'phone')),
        value       text NOT NULL,
        tlp         text NOT NULL CHECK (tlp IN ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
        note        text,
        added_by    jsonb NOT NULL,
        added_at    timestamptz NOT NULL,
        CONSTRAINT observable_incident_value_key UNIQUE (incident_id, type, value)
      );
      CREATE INDEX observable_value_idx ON observable (type, value);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE observable;
    `);
  }
}
