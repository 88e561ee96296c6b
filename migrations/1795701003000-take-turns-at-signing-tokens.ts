import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TakeTurnsAtSigningTokens1795701003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- From 1; of two processes that make the next key at once, one finds its place taken.
      ALTER TABLE signing_key ADD COLUMN sequence integer;
      UPDATE signing_key k SET sequence = n.number
        FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS number FROM signing_key) n WHERE n.id = k.id;
      -- A key is shown to everybody before it signs.
      ALTER TABLE signing_key ADD COLUMN signs_from timestamptz;
      UPDATE signing_key SET signs_from = created_at;
      ALTER TABLE signing_key
        ALTER COLUMN sequence SET NOT NULL,
        ALTER COLUMN signs_from SET NOT NULL,
        ADD CONSTRAINT signing_key_sequence_key UNIQUE (sequence),
        ADD CONSTRAINT signing_key_sequence_check CHECK (sequence > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signing_key DROP COLUMN signs_from, DROP COLUMN sequence;
    `);
  }
}
