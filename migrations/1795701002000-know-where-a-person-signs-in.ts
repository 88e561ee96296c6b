import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KnowWhereAPersonSignsIn1795701002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Where a person has signed in lately: what others do elsewhere makes nobody wait there.
      CREATE TABLE known_address (
        user_id uuid NOT NULL CONSTRAINT known_address_user_fkey REFERENCES user_account,
        address text NOT NULL,
        last_at timestamptz NOT NULL,
        CONSTRAINT known_address_pkey PRIMARY KEY (user_id, address)
      );
      CREATE INDEX known_address_last_idx ON known_address (last_at);
      CREATE INDEX sign_in_failure_last_idx ON sign_in_failure (last_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX sign_in_failure_last_idx;
      DROP TABLE known_address;
    `);
  }
}
