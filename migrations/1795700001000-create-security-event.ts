import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateSecurityEvent1795700001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who got in or was kept out, and what changed of what people may do.
      CREATE TABLE security_event (
        id         uuid PRIMARY KEY,
        at         timestamptz NOT NULL,
        type       text NOT NULL CONSTRAINT security_event_type_check CHECK (type ~ '^[a-z-]+\\.[a-z-]+$'),
        -- none where nobody is signed in
        actor_id   uuid CONSTRAINT security_event_actor_fkey REFERENCES user_account,
        -- whom or what it is about: the id of an account, a session, a key; or a name that was tried
        subject    text NOT NULL,
        address    text,
        agent      text,
        request_id text,
        data       jsonb NOT NULL
      );
      CREATE INDEX security_event_at_idx ON security_event (at, id);
      CREATE INDEX security_event_actor_idx ON security_event (actor_id, id);
      CREATE INDEX security_event_subject_idx ON security_event (subject, id);
      CREATE TRIGGER security_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON security_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE security_event;
    `);
  }
}
