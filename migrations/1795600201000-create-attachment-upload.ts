import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateAttachmentUpload1795600201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Files that are arriving. A row is there before the first byte is stored, and goes in the transaction that makes the
      -- attachment; one that outlives its time tells what to remove from the store.
      CREATE TABLE attachment_upload (
        id          uuid PRIMARY KEY,
        handle      text,
        alive_until timestamptz NOT NULL,
        abandoned   boolean NOT NULL
      );
      CREATE INDEX attachment_upload_alive_idx ON attachment_upload (alive_until);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE attachment_upload;
    `);
  }
}
