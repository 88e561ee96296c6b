import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateDelivery1795902000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One message to one receiver: whatever leaves the desk waits here until it has arrived.
      CREATE TABLE delivery (
        id              uuid PRIMARY KEY,
        channel         text NOT NULL CHECK (channel IN ('webhook', 'email', 'gateway')),
        target          text NOT NULL,
        -- to one target about one subject they leave in order of position
        subject         text NOT NULL,
        position        bigint NOT NULL,
        -- null where it is about no event or about several
        event_id        uuid,
        state           text NOT NULL CHECK (state IN ('waiting', 'held', 'delivered', 'dead', 'cancelled')),
        content         jsonb NOT NULL,
        -- begun, so that one in which the process died counts too
        attempts        integer NOT NULL,
        next_attempt_at timestamptz NOT NULL,
        -- somebody is at it until then
        leased_until    timestamptz,
        last_error      text,
        created_at      timestamptz NOT NULL,
        settled_at      timestamptz,
        CONSTRAINT delivery_settled_check
          CHECK ((settled_at IS NOT NULL) = (state IN ('delivered', 'dead', 'cancelled'))),
        CONSTRAINT delivery_leased_check CHECK (leased_until IS NULL OR state = 'waiting')
      );
      -- whoever makes deliveries of an event twice makes them once
      CREATE UNIQUE INDEX delivery_event_key ON delivery (channel, target, event_id) WHERE event_id IS NOT NULL;
      CREATE INDEX delivery_due_idx ON delivery (channel, target, next_attempt_at) WHERE state = 'waiting';
      CREATE INDEX delivery_order_idx ON delivery (channel, target, subject, position, id) WHERE state = 'waiting';
      CREATE INDEX delivery_target_idx ON delivery (channel, target, id);
      CREATE INDEX delivery_subject_idx ON delivery (subject, id);
      CREATE INDEX delivery_state_idx ON delivery (state, id) WHERE state IN ('waiting', 'held', 'dead');
      CREATE INDEX delivery_dead_idx ON delivery (channel, target, settled_at) WHERE state = 'dead';
      CREATE INDEX delivery_done_idx ON delivery (settled_at) WHERE state IN ('delivered', 'cancelled');

      -- What came of each attempt; one that is missing ended with its process.
      CREATE TABLE delivery_attempt (
        id          uuid PRIMARY KEY,
        delivery_id uuid NOT NULL CONSTRAINT delivery_attempt_delivery_fkey REFERENCES delivery ON DELETE CASCADE,
        number      integer NOT NULL,
        at          timestamptz NOT NULL,
        took_ms     integer NOT NULL,
        outcome     text NOT NULL CHECK (outcome IN ('delivered', 'failed', 'refused', 'cancelled', 'held')),
        status      integer,
        request     jsonb,
        answer      text,
        error       text
      );
      CREATE INDEX delivery_attempt_delivery_idx ON delivery_attempt (delivery_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE delivery_attempt;
      DROP TABLE delivery;
    `);
  }
}
