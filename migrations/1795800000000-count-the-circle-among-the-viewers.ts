import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CountTheCircleAmongTheViewers1795800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of a restricted case the people of its circle, by their ids beside the codes of agencies: one index answers for both.
      UPDATE incident SET viewers = viewers || restricted_people::text[] || array_remove(ARRAY[handler_id::text], NULL)
        WHERE restricted;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE incident SET viewers = ARRAY(
        SELECT one FROM unnest(viewers) AS one WHERE one <> ALL (restricted_people::text[] || array_remove(ARRAY[handler_id::text], NULL)))
        WHERE restricted;
    `);
  }
}
