import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateWebhook1795903000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An address of an office's system that is called when something happens.
      CREATE TABLE webhook (
        id              uuid PRIMARY KEY,
        name            text NOT NULL,
        url             text NOT NULL,
        -- it hears what a system of this agency may hear
        agency_code     text NOT NULL CONSTRAINT webhook_agency_fkey REFERENCES agency,
        -- filters; an empty one lets everything through
        events          text[] NOT NULL,
        severities      text[] NOT NULL,
        agencies        text[] NOT NULL,
        -- sealed, for the desk signs with it
        secret          text NOT NULL,
        -- the secret before the last rotation, which signs along until then
        previous_secret text,
        previous_until  timestamptz,
        created_at      timestamptz NOT NULL,
        rotated_at      timestamptz,
        -- since when nothing arrives; null while all is well
        failing_since   timestamptz,
        disabled_at     timestamptz,
        disabled_reason text CHECK (disabled_reason IN ('paused', 'gone', 'failing')),
        version         integer NOT NULL,
        CONSTRAINT webhook_previous_check CHECK ((previous_secret IS NULL) = (previous_until IS NULL)),
        CONSTRAINT webhook_disabled_check CHECK ((disabled_at IS NULL) = (disabled_reason IS NULL))
      );
      CREATE INDEX webhook_agency_idx ON webhook (agency_code, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE webhook;
    `);
  }
}
