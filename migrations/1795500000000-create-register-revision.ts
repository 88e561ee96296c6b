import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateRegisterRevision1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row: the number moves whenever a register changes, so that what is kept in memory is known to be old.
      CREATE TABLE register_revision (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        revision bigint NOT NULL
      );
      INSERT INTO register_revision (revision) VALUES (1);

      CREATE FUNCTION move_register_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE register_revision SET revision = revision + 1;
        RETURN NULL;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION move_register_revision;
      DROP TABLE register_revision;
    `);
  }
}
