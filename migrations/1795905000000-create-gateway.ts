import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateGateway1795905000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How short messages, or messages to a chat, leave the house: a request made from templates.
      CREATE TABLE gateway (
        id         uuid PRIMARY KEY,
        name       text NOT NULL,
        kind       text NOT NULL CONSTRAINT gateway_kind_check CHECK (kind IN ('sms', 'chat')),
        active     boolean NOT NULL,
        url        text NOT NULL,
        method     text NOT NULL CONSTRAINT gateway_method_check CHECK (method IN ('POST', 'PUT', 'GET')),
        format     text NOT NULL CONSTRAINT gateway_format_check CHECK (format IN ('json', 'form', 'xml', 'text')),
        -- [{ name, value }]
        headers    jsonb NOT NULL,
        body       text,
        -- sealed; put in for {{secret}}
        secret     text,
        -- what an answer must hold to be a good one
        expects    text,
        diacritics boolean NOT NULL,
        created_at timestamptz NOT NULL,
        version    integer NOT NULL
      );
      -- What is said by SMS goes one way.
      CREATE UNIQUE INDEX gateway_active_key ON gateway (kind) WHERE active;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE gateway;
    `);
  }
}
