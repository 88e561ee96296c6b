import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class AskForAPasswordOfOnesOwn1795701000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- True while an administrator knows the password: then its owner must choose another before anything else.
      -- Those who are there already keep what they have.
      ALTER TABLE user_account ADD COLUMN must_change_password boolean NOT NULL DEFAULT false;
      ALTER TABLE user_account ALTER COLUMN must_change_password DROP DEFAULT;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE user_account DROP COLUMN must_change_password;
    `);
  }
}
