import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateRuleTables1795500020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Versioned: a new version is a new row, an incident keeps the number of the one that decided it.
      CREATE TABLE rule_table (
        name        text NOT NULL CHECK (name IN ('scoring', 'routing', 'deadlines')),
        version     integer NOT NULL CHECK (version > 0),
        content     jsonb NOT NULL,
        in_force_at timestamptz NOT NULL,
        note        text,
        CONSTRAINT rule_table_pkey PRIMARY KEY (name, version)
      );
      CREATE TRIGGER rule_table_moves_revision AFTER INSERT OR UPDATE OR DELETE ON rule_table
        FOR EACH STATEMENT EXECUTE FUNCTION move_register_revision();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rule_table;
    `);
  }
}
