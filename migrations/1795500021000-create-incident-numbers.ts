import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncidentNumbers1795500021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One sequence a year: no lock between two reports, and codes that start again with the year.
      CREATE FUNCTION next_incident_code(at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE
        year text := to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY');
        numbers text := 'incident_number_' || year;
      BEGIN
        IF to_regclass(numbers) IS NULL THEN
          EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', numbers);
        END IF;
        RETURN 'SC-' || year || '-' || lpad(nextval(numbers::regclass)::text, 6, '0');
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE numbers regclass;
      BEGIN
        FOR numbers IN SELECT oid::regclass FROM pg_class WHERE relkind = 'S' AND relname LIKE 'incident\\_number\\_%' LOOP
          EXECUTE format('DROP SEQUENCE %s', numbers);
        END LOOP;
      END $$;
      DROP FUNCTION next_incident_code;
    `);
  }
}
