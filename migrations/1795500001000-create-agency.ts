import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAgency1795500001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency (
        code          text PRIMARY KEY,
        name_vi       text NOT NULL,
        name_en       text NOT NULL,
        kind          text NOT NULL,
        parent_code   text CONSTRAINT agency_parent_fkey REFERENCES agency,
        district_code text,
        eid_code      text,
        eid_status    text CHECK (eid_status IN ('verified', 'successor', 'inferred')),
        verification  text NOT NULL CHECK (verification IN ('verified', 'memory')),
        reports       boolean NOT NULL,
        note          text,
        active        boolean NOT NULL,
        search        tsvector NOT NULL,
        version       integer NOT NULL
      );
      CREATE INDEX agency_parent_idx ON agency (parent_code);
      CREATE INDEX agency_district_idx ON agency (district_code);
      CREATE INDEX agency_search_idx ON agency USING gin (search);
      CREATE TRIGGER agency_moves_revision AFTER INSERT OR UPDATE OR DELETE ON agency
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE agency;
    `);
  }
}
