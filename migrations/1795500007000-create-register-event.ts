import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateRegisterEvent1795500007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_event (
        id         uuid PRIMARY KEY,
        register   text NOT NULL CHECK (register IN ('agency', 'system', 'user', 'period', 'calendar')),
        key        text NOT NULL,
        version    integer NOT NULL,
        type       text NOT NULL,
        at         timestamptz NOT NULL,
        actor_id   uuid NOT NULL CONSTRAINT register_event_actor_fkey REFERENCES user_account,
        actor_name text NOT NULL,
        changes    jsonb NOT NULL
      );
      CREATE INDEX register_event_entry_idx ON register_event (register, key, version);
      CREATE INDEX register_event_actor_idx ON register_event (actor_id);

      CREATE FUNCTION refuse_change_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;

      CREATE TRIGGER register_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON register_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE register_event;
      DROP FUNCTION refuse_change_of_record;
    `);
  }
}
