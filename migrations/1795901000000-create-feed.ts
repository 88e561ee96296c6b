import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateFeed1795901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What happened before there was a feed has its place from the start: nobody is told of it as if it were new.
      UPDATE outbox_event SET position = numbered.place
        FROM (SELECT id, row_number() OVER (ORDER BY written) AS place FROM outbox_event) AS numbered
       WHERE outbox_event.id = numbered.id;

      -- One row: the last place that was given. Whoever gives places holds it.
      CREATE TABLE feed_head (
        only_row boolean PRIMARY KEY DEFAULT true CONSTRAINT feed_head_only_row_check CHECK (only_row),
        position bigint NOT NULL
      );
      INSERT INTO feed_head (position) SELECT COALESCE(max(position), 0) FROM outbox_event;

      -- How far each has come for whom something is made of every change.
      CREATE TABLE follower_cursor (
        name     text PRIMARY KEY,
        position bigint NOT NULL,
        -- how often the next change was not taken, and until when it is left alone
        failures integer NOT NULL CONSTRAINT follower_cursor_failures_check CHECK (failures >= 0),
        retry_at timestamptz
      );

      -- Changes that a follower could not take, and that it went on without.
      CREATE TABLE follower_fault (
        id         uuid PRIMARY KEY,
        follower   text NOT NULL CONSTRAINT follower_fault_follower_fkey REFERENCES follower_cursor,
        position   bigint NOT NULL CONSTRAINT follower_fault_position_fkey REFERENCES outbox_event (position),
        error      text NOT NULL,
        failures   integer NOT NULL,
        failed_at  timestamptz NOT NULL,
        -- since when it is to be tried once more
        retry_at   timestamptz,
        settled_at timestamptz,
        CONSTRAINT follower_fault_key UNIQUE (follower, position)
      );
      CREATE INDEX follower_fault_position_idx ON follower_fault (position);
      CREATE INDEX follower_fault_open_idx ON follower_fault (id) WHERE settled_at IS NULL;
      CREATE INDEX follower_fault_retry_idx ON follower_fault (retry_at) WHERE retry_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE follower_fault;
      DROP TABLE follower_cursor;
      DROP TABLE feed_head;
      UPDATE outbox_event SET position = NULL;
    `);
  }
}
