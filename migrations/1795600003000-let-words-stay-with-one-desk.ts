import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LetWordsStayWithOneDesk1795600003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- 'own': what is kept to the agency of whoever wrote it
      ALTER TABLE incident_event DROP CONSTRAINT incident_event_visibility_check,
        ADD CONSTRAINT incident_event_visibility_check CHECK (visibility IN ('all', 'desk', 'own'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_event DROP CONSTRAINT incident_event_visibility_check,
        ADD CONSTRAINT incident_event_visibility_check CHECK (visibility IN ('all', 'desk')) NOT VALID;
    `);
  }
}
