import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentLink1795600400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident_link (
        id       uuid PRIMARY KEY,
        kind     text NOT NULL CHECK (kind IN ('duplicate_of', 'related_to', 'caused_by')),
        from_id  uuid NOT NULL CONSTRAINT incident_link_from_fkey REFERENCES incident,
        to_id    uuid NOT NULL CONSTRAINT incident_link_to_fkey REFERENCES incident,
        note     text,
        added_by jsonb NOT NULL,
        added_at timestamptz NOT NULL,
        CHECK (from_id <> to_id),
        -- what relates to each other has no direction, so it is written in one only
        CHECK (kind <> 'related_to' OR from_id < to_id),
        CONSTRAINT incident_link_pair_key UNIQUE (from_id, to_id, kind)
      );
      CREATE INDEX incident_link_to_idx ON incident_link (to_id, kind);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_link;
    `);
  }
}
