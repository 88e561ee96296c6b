/**
 * $1 document (text of a JSON object), $2 mark, $3 now, $4 revision of the registers, $5 caller, $6 key or null,
 * $7 fingerprint, $8 the instant before which keys have expired. Gives the code, or no row when nothing was written.
 */
export const FILE_REPORT = `
WITH given AS MATERIALIZED (
  SELECT next_incident_code($3) AS code
    FROM register_revision
   WHERE revision = $4::bigint
     AND NOT EXISTS (SELECT FROM idempotency_key
                      WHERE caller_id = $5::uuid AND key = $6::text AND created_at > $8)
), numbered AS MATERIALIZED (
  SELECT code, replace($1::text, $2::text, code)::jsonb AS doc FROM given
), claimed AS (
  INSERT INTO idempotency_key AS k (caller_id, key, fingerprint, answer, created_at)
  SELECT $5::uuid, $6::text, $7::bytea, doc->'answer', $3::timestamptz FROM numbered WHERE $6::text IS NOT NULL
  ON CONFLICT (caller_id, key) DO UPDATE
     SET fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at
   WHERE k.created_at <= $8
  RETURNING key
), accepted AS MATERIALIZED (
  SELECT code, doc, doc->>'canonical' AS canonical,
         '\\x' || encode(sha256(decode(repeat('00', 32), 'hex') || convert_to(doc->>'canonical', 'UTF8')), 'hex') AS hash
    FROM numbered
   WHERE $6::text IS NULL OR EXISTS (SELECT FROM claimed)
), incidents AS (
  INSERT INTO incident
  SELECT r.* FROM accepted, jsonb_populate_record(NULL::incident, doc->'incident' || jsonb_build_object(
    'head_hash', hash,
    'search', (doc->'incident'->>'search') || ' ' || lower(replace(code, '-', ' ')))) AS r
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
  INSERT INTO outbox_event
  SELECT r.* FROM accepted, jsonb_populate_record(NULL::outbox_event, doc->'outbox') AS r
)
SELECT code FROM accepted`;
