import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentReceipt1795600302000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Kept as it was given out, so that whoever asks again gets the same paper, whatever has changed since.
      CREATE TABLE incident_receipt (
        incident_id  uuid CONSTRAINT incident_receipt_incident_fkey REFERENCES incident,
        acknowledged boolean NOT NULL,
        issued_at    timestamptz NOT NULL,
        seal         text NOT NULL,
        PRIMARY KEY (incident_id, acknowledged)
      );
      CREATE TRIGGER incident_receipt_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON incident_receipt
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_receipt;
    `);
  }
}
