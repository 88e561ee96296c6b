import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class GiveEventsAPlaceInTheFeed1795900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of one case the order of its events: the row is inserted while the case is locked.
      CREATE SEQUENCE outbox_event_written AS bigint;
      ALTER TABLE outbox_event
        ADD COLUMN written bigint,
        -- The place in the feed, given after the commit.
        ADD COLUMN position bigint,
        ADD COLUMN audience text[] NOT NULL DEFAULT '{}',
        ADD COLUMN overview_of text;

      UPDATE outbox_event SET written = numbered.place
        FROM (SELECT id, row_number() OVER (ORDER BY occurred_at, (data ->> 'sequence')::bigint NULLS FIRST, id) AS place
                FROM outbox_event) AS numbered
       WHERE outbox_event.id = numbered.id;
      SELECT setval('outbox_event_written', (SELECT COALESCE(max(written), 0) + 1 FROM outbox_event), false);
      ALTER TABLE outbox_event
        ALTER COLUMN written SET DEFAULT nextval('outbox_event_written'),
        ALTER COLUMN written SET NOT NULL,
        ALTER COLUMN audience DROP DEFAULT;
      ALTER SEQUENCE outbox_event_written OWNED BY outbox_event.written;

      -- Who hears of what happened before there was a feed: whoever sees the case now.
      UPDATE outbox_event SET audience = incident.viewers,
             overview_of = CASE WHEN incident.restricted THEN NULL ELSE incident.reporter_agency END
        FROM incident, incident_event AS event
       WHERE incident.code = outbox_event.subject AND event.incident_id = incident.id
         AND event.id = outbox_event.id AND event.visibility = 'all'
         AND event.type NOT IN ('incident.linked', 'incident.unlinked');

      -- How the numberer finds them. A trigger that notifies would cost more than looking does: of the transactions that notify
      -- only one commits at a time, which took four fifths of the writes of ten at once.
      CREATE INDEX outbox_event_unplaced_idx ON outbox_event (written) WHERE position IS NULL;
      ALTER TABLE outbox_event ADD CONSTRAINT outbox_event_position_key UNIQUE (position);
      CREATE INDEX outbox_event_subject_idx ON outbox_event (subject, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox_event
        DROP COLUMN written, DROP COLUMN position, DROP COLUMN audience, DROP COLUMN overview_of;
    `);
  }
}
