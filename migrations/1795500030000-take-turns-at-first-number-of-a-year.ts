import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TakeTurnsAtFirstNumberOfAYear1795500030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION next_incident_code(at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE
        year text := to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY');
        numbers text := 'incident_number_' || year;
        number text;
      BEGIN
        IF to_regclass(numbers) IS NULL THEN
          -- Of two transactions that both see no sequence yet, IF NOT EXISTS lets one fail on the catalogue's unique index.
          PERFORM pg_advisory_xact_lock(7226030);
          EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', numbers);
        END IF;
        number := nextval(numbers::regclass)::text;
        -- lpad would cut a seventh digit off.
        RETURN 'SC-' || year || '-' || lpad(number, greatest(6, length(number)), '0');
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION next_incident_code(at timestamptz) RETURNS text LANGUAGE plpgsql AS $$
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
}
