import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateFederatedIdentity1795705000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which account is whose at a provider of single sign-on. A subject is never given to another person, a name is.
      CREATE TABLE federated_identity (
        issuer    text NOT NULL,
        subject   text NOT NULL,
        user_id   uuid NOT NULL CONSTRAINT federated_identity_user_fkey REFERENCES user_account,
        linked_at timestamptz NOT NULL,
        CONSTRAINT federated_identity_pkey PRIMARY KEY (issuer, subject),
        -- who takes over the name of somebody at the provider does not take over the account
        CONSTRAINT federated_identity_user_key UNIQUE (user_id, issuer)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE federated_identity;`);
  }
}
