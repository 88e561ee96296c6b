import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateCongressPeriod1795500011000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE congress_period (
        code         text PRIMARY KEY,
        level        text NOT NULL CHECK (level IN ('national', 'province', 'district', 'commune')),
        name_vi      text NOT NULL,
        name_en      text NOT NULL,
        host_agency  text CONSTRAINT congress_period_host_fkey REFERENCES agency,
        scope        text[] NOT NULL CHECK (cardinality(scope) > 0),
        before_from  date,
        before_to    date CHECK (num_nulls(before_from, before_to) <> 1 AND before_from <= before_to),
        during_from  date CHECK (before_to < during_from),
        during_to    date CHECK (num_nulls(during_from, during_to) <> 1 AND during_from <= during_to),
        after_from   date CHECK (greatest(before_to, during_to) < after_from),
        after_to     date CHECK (num_nulls(after_from, after_to) <> 1 AND after_from <= after_to),
        dates_status text NOT NULL
          CHECK (dates_status IN ('verified', 'partly_verified', 'directive_window', 'entered')),
        source       text,
        note         text,
        search       tsvector NOT NULL,
        version      integer NOT NULL
      );
      CREATE INDEX congress_period_host_idx ON congress_period (host_agency);
      CREATE INDEX congress_period_search_idx ON congress_period USING gin (search);
      CREATE TRIGGER congress_period_moves_revision AFTER INSERT OR UPDATE OR DELETE ON congress_period
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE congress_period;
    `);
  }
}
