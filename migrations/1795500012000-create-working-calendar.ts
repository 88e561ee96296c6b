import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateWorkingCalendar1795500012000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_calendar (
        only_row           boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        utc_offset_minutes integer NOT NULL,
        -- spans [opens, closes) in minutes of the day
        hours              jsonb NOT NULL,
        weekdays           smallint[] NOT NULL CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
        version            integer NOT NULL
      );
      CREATE TABLE calendar_day (
        day          date PRIMARY KEY,
        working      boolean NOT NULL,
        name_vi      text NOT NULL,
        name_en      text NOT NULL,
        verification text NOT NULL CHECK (verification IN ('verified', 'memory'))
      );
      CREATE TRIGGER working_calendar_moves_revision AFTER INSERT OR UPDATE OR DELETE ON working_calendar
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
      CREATE TRIGGER calendar_day_moves_revision AFTER INSERT OR UPDATE OR DELETE ON calendar_day
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE calendar_day;
      DROP TABLE working_calendar;
    `);
  }
}
