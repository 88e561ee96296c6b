import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class GiveMachinesAccounts1795703000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a machine does is recorded with an account, as what a person does; nobody signs in with it.
      ALTER TABLE user_account ADD COLUMN kind text NOT NULL DEFAULT 'person'
        CONSTRAINT user_account_kind_check CHECK (kind IN ('person', 'machine'));
    `);
  }

  /** A machine that reported stays an account, which nobody can sign in with. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_account DROP COLUMN kind;
    `);
  }
}
