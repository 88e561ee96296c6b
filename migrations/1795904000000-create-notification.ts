import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateNotification1795904000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notification (
        person_id  uuid NOT NULL CONSTRAINT notification_person_fkey REFERENCES user_account,
        event_id   uuid NOT NULL,
        -- of the event in the feed
        position   bigint NOT NULL,
        -- the event's type, or what is said where that must not be
        template   text NOT NULL,
        subject    text NOT NULL,
        importance text NOT NULL CHECK (importance IN ('urgent', 'normal', 'low')),
        sight      text NOT NULL CHECK (sight IN ('full', 'outside')),
        params     jsonb NOT NULL,
        at         timestamptz NOT NULL,
        read_at    timestamptz,
        PRIMARY KEY (person_id, event_id)
      );
      CREATE INDEX notification_page_idx ON notification (person_id, position);
      CREATE INDEX notification_unread_idx ON notification (person_id, position) WHERE read_at IS NULL;
      CREATE INDEX notification_old_idx ON notification (at) WHERE read_at IS NOT NULL;

      CREATE TABLE notification_preferences (
        person_id   uuid PRIMARY KEY CONSTRAINT notification_preferences_person_fkey REFERENCES user_account,
        language    text NOT NULL CHECK (language IN ('vi', 'en')),
        email       jsonb NOT NULL,
        sms         jsonb NOT NULL,
        chat        jsonb NOT NULL,
        quiet_hours jsonb,
        digest      jsonb NOT NULL,
        updated_at  timestamptz NOT NULL
      );

      -- What has its time: the end of quiet hours, the next digest.
      CREATE TABLE notification_wait (
        person_id uuid NOT NULL,
        event_id  uuid NOT NULL,
        way       text NOT NULL CHECK (way IN ('email', 'sms', 'chat')),
        kind      text NOT NULL CHECK (kind IN ('at', 'digest')),
        due_at    timestamptz NOT NULL,
        PRIMARY KEY (person_id, event_id, way),
        CONSTRAINT notification_wait_notification_fkey
          FOREIGN KEY (person_id, event_id) REFERENCES notification ON DELETE CASCADE
      );
      CREATE INDEX notification_wait_due_idx ON notification_wait (due_at, person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE notification_wait;
      DROP TABLE notification_preferences;
      DROP TABLE notification;
    `);
  }
}
