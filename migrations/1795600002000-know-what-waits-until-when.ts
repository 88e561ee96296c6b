import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KnowWhatWaitsUntilWhen1795600002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident
        -- when the first of what waits for a person runs out: an approval, a hand-over, questions; infinity when nothing waits
        ADD COLUMN waits_until timestamptz NOT NULL DEFAULT 'infinity',
        -- how often the unit let questions run out
        ADD COLUMN info_timeouts smallint NOT NULL DEFAULT 0,
        -- whom the desk turned to when somebody did not answer in time
        ADD COLUMN escalated_to text[] NOT NULL DEFAULT '{}';
      UPDATE incident SET waits_until = least(
        (transfer ->> 'answerBy')::timestamptz, (info_request ->> 'dueAt')::timestamptz)
        WHERE transfer IS NOT NULL OR info_request IS NOT NULL;
      ALTER TABLE incident
        ALTER COLUMN waits_until DROP DEFAULT,
        ALTER COLUMN info_timeouts DROP DEFAULT,
        ALTER COLUMN escalated_to DROP DEFAULT;
      CREATE INDEX incident_waits_until_idx ON incident (waits_until, id) WHERE waits_until < 'infinity';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident DROP COLUMN escalated_to, DROP COLUMN info_timeouts, DROP COLUMN waits_until;
    `);
  }
}
