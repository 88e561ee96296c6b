import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateInformationSystem1795500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE information_system (
        code            text PRIMARY KEY,
        name            text NOT NULL,
        level           smallint CHECK (level BETWEEN 1 AND 5),
        operator_agency text NOT NULL CONSTRAINT information_system_operator_fkey REFERENCES agency,
        provider_agency text CONSTRAINT information_system_provider_fkey REFERENCES agency,
        domains         text[] NOT NULL,
        ip_addresses    text[] NOT NULL,
        congress_role   text NOT NULL CHECK (congress_role IN ('none', 'supporting', 'critical')),
        note            text,
        active          boolean NOT NULL,
        search          tsvector NOT NULL,
        version         integer NOT NULL
      );
      CREATE INDEX information_system_operator_idx ON information_system (operator_agency);
      CREATE INDEX information_system_provider_idx ON information_system (provider_agency);
      CREATE INDEX information_system_search_idx ON information_system USING gin (search);
      CREATE TRIGGER information_system_moves_revision AFTER INSERT OR UPDATE OR DELETE ON information_system
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE information_system;
    `);
  }
}
