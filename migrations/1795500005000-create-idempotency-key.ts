import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIdempotencyKey1795500005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        caller_id   uuid NOT NULL,
        key         text NOT NULL,
        fingerprint bytea NOT NULL,
        answer      jsonb,
        created_at  timestamptz NOT NULL,
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (caller_id, key)
      );
      CREATE INDEX idempotency_key_created_idx ON idempotency_key (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE idempotency_key;
    `);
  }
}
