import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateDutyShift1795907000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Trusted: whoever owns the database may create it. It lets an exclusion compare codes beside ranges of time.
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE duty_shift (
        id          uuid PRIMARY KEY,
        agency_code text NOT NULL CONSTRAINT duty_shift_agency_fkey REFERENCES agency,
        person_id   uuid NOT NULL CONSTRAINT duty_shift_person_fkey REFERENCES user_account,
        role        text NOT NULL CHECK (role IN ('lead', 'member')),
        -- its end is no part of it: the next one begins there
        starts_at   timestamptz NOT NULL,
        ends_at     timestamptz NOT NULL,
        note        text,
        updated_at  timestamptz NOT NULL,
        version     integer NOT NULL,
        CONSTRAINT duty_shift_length_check
          CHECK (starts_at < ends_at AND ends_at <= starts_at + interval '168 hours'),
        CONSTRAINT duty_shift_one_lead_excl
          EXCLUDE USING gist (agency_code WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (role = 'lead'),
        CONSTRAINT duty_shift_one_place_excl
          EXCLUDE USING gist (person_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      );
      -- A shift lasts a week at most, so those of a time are found by when they start.
      CREATE INDEX duty_shift_agency_idx ON duty_shift (agency_code, starts_at, id);
      CREATE INDEX duty_shift_person_idx ON duty_shift (person_id);

      CREATE TABLE duty_hand_over (
        id          uuid PRIMARY KEY,
        -- that of the shift, so that the last one of a desk is found at once
        agency_code text NOT NULL CONSTRAINT duty_hand_over_agency_fkey REFERENCES agency,
        shift_id    uuid NOT NULL CONSTRAINT duty_hand_over_shift_fkey REFERENCES duty_shift,
        note        text NOT NULL,
        at          timestamptz NOT NULL,
        by_id       uuid NOT NULL CONSTRAINT duty_hand_over_by_fkey REFERENCES user_account,
        by_name     text NOT NULL
      );
      CREATE INDEX duty_hand_over_agency_idx ON duty_hand_over (agency_code, at, id);
      CREATE INDEX duty_hand_over_shift_idx ON duty_hand_over (shift_id);
      CREATE INDEX duty_hand_over_by_idx ON duty_hand_over (by_id);
      CREATE TRIGGER duty_hand_over_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_hand_over
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_record();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE duty_hand_over;
      DROP TABLE duty_shift;
      DROP EXTENSION btree_gist;
    `);
  }
}
