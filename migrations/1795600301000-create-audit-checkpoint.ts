import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAuditCheckpoint1795600301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How all chains of the desk stood at an instant, signed; each holds the hash of the one before.
      CREATE TABLE audit_checkpoint (
        sequence      integer PRIMARY KEY CHECK (sequence > 0),
        at            timestamptz NOT NULL,
        previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
        incidents     integer NOT NULL,
        events        integer NOT NULL,
        -- links that were added to the chains since the checkpoint before
        added         integer NOT NULL,
        heads_root    bytea NOT NULL CHECK (length(heads_root) = 32),
        links_root    bytea NOT NULL CHECK (length(links_root) = 32),
        hash          bytea NOT NULL CHECK (length(hash) = 32),
        -- the same as a compact JWS
        seal          text NOT NULL
      );
      CREATE INDEX audit_checkpoint_at_idx ON audit_checkpoint (at, sequence);
      CREATE TRIGGER audit_checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();

      -- The head of a chain at a checkpoint, where it is another one than at the checkpoint before.
      CREATE TABLE audit_leaf (
        -- Byte by byte, so that the order of the tree is the same everywhere. No foreign key: the leaf must outlive what it proves.
        incident    text COLLATE "C" NOT NULL,
        checkpoint  integer NOT NULL
          CONSTRAINT audit_leaf_checkpoint_fkey REFERENCES audit_checkpoint DEFERRABLE INITIALLY DEFERRED,
        -- how many events the chain had at its leaf before this one
        since       integer NOT NULL,
        event_count integer NOT NULL,
        head_hash   bytea NOT NULL,
        PRIMARY KEY (incident, checkpoint)
      );
      CREATE INDEX audit_leaf_checkpoint_idx ON audit_leaf (checkpoint, incident);
      CREATE TRIGGER audit_leaf_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_leaf
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_leaf;
      DROP TABLE audit_checkpoint;
    `);
  }
}
