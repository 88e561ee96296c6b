import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class DraftRuleTables1795600500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A draft takes the next number of its table and is put in force under it, so that a number means one content
      -- for ever. Numbers of drafts that came to nothing are not used again.
      CREATE TABLE rule_table_draft (
        name          text NOT NULL CHECK (name IN ('scoring', 'routing', 'deadlines')),
        version       integer NOT NULL CHECK (version > 1),
        based_on      integer NOT NULL CHECK (based_on < version),
        content       jsonb NOT NULL,
        note          text NOT NULL,
        drafted_by    jsonb NOT NULL,
        drafted_at    timestamptz NOT NULL,
        outcome       text CHECK (outcome IN ('in-force', 'declined', 'discarded', 'replaced')),
        decided_by    jsonb,
        decided_at    timestamptz,
        decision_note text,
        CONSTRAINT rule_table_draft_pkey PRIMARY KEY (name, version),
        CONSTRAINT rule_table_draft_based_on_fkey
          FOREIGN KEY (name, based_on) REFERENCES rule_table (name, version),
        CONSTRAINT rule_table_draft_is_settled_whole
          CHECK ((outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)),
        CONSTRAINT rule_table_draft_has_a_second_person
          CHECK (outcome IS DISTINCT FROM 'in-force' OR decided_by ->> 'id' <> drafted_by ->> 'id')
      );
      CREATE UNIQUE INDEX rule_table_draft_open_key ON rule_table_draft (name) WHERE outcome IS NULL;
      CREATE INDEX rule_table_draft_based_on_idx ON rule_table_draft (name, based_on);

      -- What has decided about incidents stays readable as it was.
      CREATE TRIGGER rule_table_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_table
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER rule_table_is_append_only ON rule_table;
      DROP TABLE rule_table_draft;
    `);
  }
}
