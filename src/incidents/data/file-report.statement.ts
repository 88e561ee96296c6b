/** Between documents: a control character, which JSON never holds as it is. */
export const SEPARATOR = '\x1e';

/**
 * A group of reports, each in its place: $1 documents (texts of JSON objects with SEPARATOR between them), $2 marks,
 * $3 instants, $4 revisions of the registers, $5 callers, $6 keys or nulls, $7 fingerprints; and for all of them
 * $8, the instant before which keys have expired. Gives place and code of each report that was written.
 */
export const FILE_REPORTS = `
WITH given AS MATERIALIZED (
  SELECT r.*, next_incident_code(r.at) AS code
    FROM ROWS FROM (
           string_to_table($1::text, chr(30)),
           unnest($2::text[], $3::timestamptz[], $4::bigint[], $5::uuid[], $6::text[], $7::bytea[])
         ) WITH ORDINALITY AS r (document, mark, at, revision, caller_id, key, fingerprint, place)
   WHERE r.revision = (SELECT revision FROM register_revision)
     -- Not as NOT EXISTS, which may be planned as a join that reads the whole table.
     AND (SELECT true FROM idempotency_key k
           WHERE k.caller_id = r.caller_id AND k.key = r.key AND k.created_at > $8) IS NULL
), numbered AS MATERIALIZED (
  SELECT given.*, replace(document, mark, code)::jsonb AS doc FROM given
), claimed AS (
  INSERT INTO idempotency_key AS k (caller_id, key, fingerprint, answer, created_at)
  SELECT caller_id, key, fingerprint, doc->'answer', at FROM numbered WHERE key IS NOT NULL
  ON CONFLICT (caller_id, key) DO UPDATE
     SET fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at
   WHERE k.created_at <= $8
  RETURNING caller_id, key
), accepted AS MATERIALIZED (
  SELECT place, code, doc, doc->>'canonical' AS canonical,
         '\\x' || encode(sha256(decode(repeat('00', 32), 'hex') || convert_to(doc->>'canonical', 'UTF8')), 'hex') AS hash
    FROM numbered
   WHERE key IS NULL OR (caller_id, key) IN (SELECT caller_id, key FROM claimed)
), incidents AS (
  INSERT INTO incident
  SELECT r.* FROM accepted, jsonb_populate_record(NULL::incident, doc->'incident' || jsonb_build_object(
    'head_hash', hash,
    'search', (doc->'incident'->>'search') || ' ' || replace(lower(code), '-', ':1A ') || ':1A')) AS r
), events AS (
  INSERT INTO incident_event
  SELECT r.* FROM accepted, jsonb_populate_record(NULL::incident_event, doc->'event' || jsonb_build_object(
    'hash', hash, 'data', canonical::jsonb->'data')) AS r
), deadlines AS (
  INSERT INTO incident_deadline
  SELECT r.* FROM accepted, jsonb_populate_recordset(NULL::incident_deadline, doc->'deadlines') AS r
), decisions AS (
  INSERT INTO incident_decision
  SELECT r.* FROM accepted, jsonb_populate_record(NULL::incident_decision, doc->'decision') AS r
), told AS (
  INSERT INTO outbox_event (id, type, subject, occurred_at, data, audience, overview_of)
  SELECT r.id, r.type, r.subject, r.occurred_at, r.data, r.audience, r.overview_of
    FROM accepted, jsonb_populate_record(NULL::outbox_event, doc->'outbox') AS r
)
SELECT place::int, code FROM accepted`;
