import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreatePlaybook1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Read at each acceptance from here, so it moves no revision.
      CREATE TABLE playbook (
        code         text PRIMARY KEY,
        name_vi      text NOT NULL,
        name_en      text,
        taxonomy     text NOT NULL,
        -- null: every type of the class
        type         text,
        -- empty: every severity
        severities   text[] NOT NULL CHECK (severities <@ ARRAY['low', 'medium', 'high', 'critical']),
        steps        jsonb NOT NULL CHECK (jsonb_array_length(steps) > 0),
        verification text NOT NULL CHECK (verification IN ('verified', 'inferred', 'memory', 'entered')),
        source       text,
        note         text,
        active       boolean NOT NULL,
        search       tsvector NOT NULL,
        version      integer NOT NULL
      );
      CREATE INDEX playbook_taxonomy_idx ON playbook (taxonomy);
      CREATE INDEX playbook_search_idx ON playbook USING gin (search);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE playbook;
    `);
  }
}
