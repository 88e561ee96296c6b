import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateRecoveryCode1795702001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- For who has lost the device. Only what a code hashes to; each is good once.
      CREATE TABLE recovery_code (
        hash    bytea PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT recovery_code_user_fkey REFERENCES user_account,
        used_at timestamptz
      );
      CREATE INDEX recovery_code_user_idx ON recovery_code (user_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovery_code;`);
  }
}
