import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class RaiseAlarmsOfDeadlines1795906000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_deadline
        -- what was raised of it: warned-50, breached-100, escalated-150
        ADD COLUMN raised text[] NOT NULL DEFAULT '{}',
        -- when it must next be heard of; infinity when nothing is left, and while a pause lasts
        ADD COLUMN next_alarm_at timestamptz NOT NULL DEFAULT 'infinity';
      -- What was not kept before anybody looked is a fact, but no news.
      UPDATE incident_deadline SET breached_at = due_at, raised = '{breached-100}'
       WHERE coalesce(met_at, stopped_at) > due_at;
      -- The first round finds out when each running clock is next heard of. Nobody is warned of a breach that has come;
      -- one that is paused has its due instant moved when it goes on.
      UPDATE incident_deadline
         SET next_alarm_at = start_at,
             raised = CASE WHEN due_at < now() AND NOT pauses @> '[{"until": null}]' THEN '{warned-50,warned-80}'::text[] ELSE '{}' END
       WHERE met_at IS NULL AND stopped_at IS NULL;
      ALTER TABLE incident_deadline
        ALTER COLUMN raised DROP DEFAULT,
        ALTER COLUMN next_alarm_at DROP DEFAULT;
      -- In the place of an index that nothing reads: a report writes as many entries as before.
      DROP INDEX incident_deadline_due_idx;
      CREATE INDEX incident_deadline_alarm_idx ON incident_deadline (next_alarm_at) WHERE next_alarm_at < 'infinity';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX incident_deadline_due_idx ON incident_deadline (due_at)
        WHERE met_at IS NULL AND stopped_at IS NULL;
      ALTER TABLE incident_deadline DROP COLUMN next_alarm_at, DROP COLUMN raised;
    `);
  }
}
