import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIncident1795500022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident (
        id                 uuid PRIMARY KEY,
        code               text NOT NULL CONSTRAINT incident_code_key UNIQUE,
        status             text NOT NULL CHECK (status IN ('submitted', 'triage', 'assigned', 'containment',
                             'eradication', 'recovery', 'resolved', 'closed', 'rejected', 'merged', 'withdrawn')),
        -- 1 low, 2 medium, 3 high, 4 critical: a number so that it can be sorted by
        severity           smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
        score              smallint NOT NULL CHECK (score BETWEEN 0 AND 100),
        legal_serious      boolean NOT NULL,
        title              text NOT NULL,
        description        text NOT NULL,
        category_taxonomy  text NOT NULL,
        category_type      text,
        detected_at        timestamptz NOT NULL,
        reported_at        timestamptz NOT NULL,
        updated_at         timestamptz NOT NULL,
        reporter_agency    text NOT NULL CONSTRAINT incident_reporter_agency_fkey REFERENCES agency,
        reporter_id        uuid NOT NULL CONSTRAINT incident_reporter_fkey REFERENCES user_account,
        reporter_name      text NOT NULL,
        lead_agency        text NOT NULL CONSTRAINT incident_lead_agency_fkey REFERENCES agency,
        -- by hand-over: re-routing leaves such a lead alone
        lead_handed_over   boolean NOT NULL,
        route_mode         text NOT NULL CHECK (route_mode IN ('lead', 'unit_handles', 'refer_only')),
        support_agencies   text[] NOT NULL,
        notify_agencies    text[] NOT NULL,
        affected_agencies  text[] NOT NULL,
        -- everyone with full sight of it: reporter, lead, support, affected
        viewers            text[] NOT NULL,
        handler_id         uuid CONSTRAINT incident_handler_fkey REFERENCES user_account,
        handler            jsonb,
        system             jsonb NOT NULL,
        impact             jsonb NOT NULL,
        contact            jsonb,
        tlp                text NOT NULL CHECK (tlp IN ('CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED')),
        actions_taken      text,
        support_requested  text,
        period_code        text,
        phase              text NOT NULL CHECK (phase IN ('normal', 'before', 'during', 'after')),
        waiting_for_unit   boolean NOT NULL,
        info_request       jsonb,
        restricted         boolean NOT NULL,
        restricted_people  uuid[] NOT NULL,
        transfer           jsonb,
        handling           jsonb NOT NULL,
        merged_into        uuid CONSTRAINT incident_merged_into_fkey REFERENCES incident,
        acknowledged_at    timestamptz,
        accepted_at        timestamptz,
        started_at         timestamptz,
        contained_at       timestamptz,
        eradicated_at      timestamptz,
        resolved_at        timestamptz,
        unit_confirmed_at  timestamptz,
        closed_at          timestamptz,
        ended_at           timestamptz,
        reopen_count       smallint NOT NULL,
        -- the earliest open deadline that is not paused; infinity when there is none
        next_due_at        timestamptz NOT NULL,
        version            integer NOT NULL,
        event_count        integer NOT NULL,
        head_hash          bytea NOT NULL,
        search             tsvector NOT NULL
      );
      CREATE INDEX incident_reported_idx ON incident (reported_at, id);
      CREATE INDEX incident_updated_idx ON incident (updated_at, id);
      CREATE INDEX incident_severity_idx ON incident (severity, id);
      CREATE INDEX incident_due_idx ON incident (next_due_at, id);
      CREATE INDEX incident_status_reported_idx ON incident (status, reported_at, id);
      CREATE INDEX incident_reporter_agency_idx ON incident (reporter_agency, reported_at, id);
      CREATE INDEX incident_lead_agency_idx ON incident (lead_agency, reported_at, id);
      CREATE INDEX incident_reporter_idx ON incident (reporter_id);
      CREATE INDEX incident_handler_idx ON incident (handler_id, reported_at, id);
      CREATE INDEX incident_category_idx ON incident (category_taxonomy, reported_at, id);
      -- What few incidents have: without an index of those few, a list of them reads all the others.
      CREATE INDEX incident_waiting_idx ON incident (reported_at, id) WHERE waiting_for_unit;
      CREATE INDEX incident_phase_idx ON incident (phase, reported_at, id) WHERE phase <> 'normal';
      CREATE INDEX incident_period_idx ON incident (period_code, reported_at, id) WHERE period_code IS NOT NULL;
      CREATE INDEX incident_merged_into_idx ON incident (merged_into) WHERE merged_into IS NOT NULL;
      CREATE INDEX incident_viewers_idx ON incident USING gin (viewers);
      CREATE INDEX incident_search_idx ON incident USING gin (search);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident;
    `);
  }
}
