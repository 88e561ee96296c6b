import { VOCABULARY } from './vocabulary.mjs';

const BATCH = 20_000;

/** Of its reports there are 60 in the first thousand and none after: a small unit whose list must not get slow. */
export const SMALL_UNIT = { agency: 'GL-UBND-626', username: 'reporter2' };

/** One report in sixteen is its. */
export const BUSY_UNIT = { agency: 'GL-UBND-633', username: 'reporter' };

/** Their year is over, so their codes do not meet those that the service gives. */
export const codeOf = (n) => `SC-2024-${String(n).padStart(6, '0')}`;

/**
 * Copies of one real report from the `from`th to the `to`th, each with words, unit, course and time of its own: what a
 * column holds comes from that report, so a new column needs nothing here. The same n is always the same incident.
 */
export async function fill(desk, template, { from, to }) {
  await desk.onDatabase(async (client) => {
    // Not looked up 200 000 times: the agencies and the incidents are there.
    await client.query('SET session_replication_role = replica');
    for (let first = from; first <= to; first += BATCH) {
      const last = Math.min(to, first + BATCH - 1);
      await client.query(FILL, [template, first, last, JSON.stringify(VOCABULARY)]);
    }
    await client.query('VACUUM ANALYZE');
  });
}

// Repeatable chance: dice(n, 3, 20) is one of 0 … 19.
const dice = (salt, sides) =>
  `((hashint4extended(n, ${salt}) & 9223372036854775807) % ${sides})::int`;
const oneOf = (salt, list) => `(${list})[1 + ${dice(salt, `cardinality(${list})`)}]`;

const FILL = `
WITH model AS MATERIALIZED (
  SELECT i AS incident, d AS deadline, e AS event, c AS decision,
         (SELECT array_agg(code ORDER BY code) FROM agency
           WHERE reports AND active AND code NOT IN ('${SMALL_UNIT.agency}', '${BUSY_UNIT.agency}')) AS units,
         ARRAY(SELECT jsonb_array_elements_text($4::jsonb->'titles')) AS titles,
         ARRAY(SELECT jsonb_array_elements_text($4::jsonb->'titleWords')) AS title_words,
         ARRAY(SELECT jsonb_array_elements_text($4::jsonb->'sentences')) AS sentences,
         ARRAY(SELECT jsonb_array_elements_text($4::jsonb->'sentenceWords')) AS sentence_words
    FROM incident i
    JOIN incident_deadline d ON d.incident_id = i.id
    JOIN incident_event e ON e.incident_id = i.id AND e.sequence = 1
    JOIN incident_decision c ON c.incident_id = i.id
   WHERE i.code = $1
   LIMIT 1
), chosen AS (
  SELECT n, n <= 1000 AND n % 40 = 7 AS is_rare,
         now() - (200000 - n) * interval '5 minutes' AS at,
         CASE WHEN n % 16 = 0 THEN '${BUSY_UNIT.agency}'
              WHEN n <= 1000 AND n % 16 = 3 THEN '${SMALL_UNIT.agency}'
              ELSE ${oneOf(1, 'units')} END AS unit,
         CASE WHEN ${dice(2, 10)} < 3 THEN 'GL-CAT' ELSE 'GL-STTTT' END AS lead,
         (ARRAY['{}', '{}', '{}', '{GL-VNPT}', '{GL-CAT}', '{GL-STTTT}']::text[])[1 + ${dice(3, 6)}]::text[] AS support,
         ${oneOf(
           4,
           `ARRAY['submitted', 'triage', 'assigned', 'containment', 'recovery', 'rejected', 'resolved']
           || array_fill('closed'::text, ARRAY[23])`,
         )} AS status,
         (ARRAY[1, 1, 1, 2, 2, 2, 2, 3, 3, 4])[1 + ${dice(5, 10)}] AS severity,
         1 + ${dice(6, 'cardinality(titles)')} AS title,
         ARRAY[1 + ${dice(7, 'cardinality(sentences)')}, 1 + ${dice(8, 'cardinality(sentences)')},
               1 + ${dice(9, 'cardinality(sentences)')}] AS told
    FROM generate_series($2::int, $3::int) AS n, model
), written AS (
  SELECT chosen.*, uuidv7(at - now()) AS id, 'SC-2024-' || lpad(n::text, 6, '0') AS code,
         status NOT IN ('rejected', 'resolved', 'closed') AS is_open,
         (SELECT string_agg(sentences[one], ' ') FROM unnest(told) AS one)
           || ' Máy MC-' || n || CASE WHEN is_rare THEN ' ' || ($4::jsonb->>'rare') ELSE '' END AS description,
         (SELECT string_agg(sentence_words[one], ' ') FROM unnest(told) AS one)
           || ' may mc ' || n || CASE WHEN is_rare THEN ' ' || ($4::jsonb->>'rareWords') ELSE '' END AS words
    FROM chosen, model
), incidents AS (
  INSERT INTO incident
  SELECT r.* FROM written, model, jsonb_populate_record(model.incident, jsonb_build_object(
    'id', id, 'code', code, 'status', status, 'severity', severity,
    'title', titles[title], 'description', description,
    'reported_at', at, 'detected_at', at - interval '1 hour', 'updated_at', at + ${dice(10, 5000)} * interval '1 minute',
    'reporter_agency', unit, 'lead_agency', lead, 'support_agencies', support,
    'viewers', (SELECT array_agg(DISTINCT one) FROM unnest(support || unit || lead) AS one),
    'restricted', n % 100 = 50,
    'next_due_at', CASE WHEN is_open THEN at + ${dice(11, 300)} * interval '1 hour' ELSE 'infinity' END,
    'search', regexp_replace(lower(translate(code || ' ' || unit, '-', ' ')) || ' ' || title_words[title], '(\\S+)', '\\1:1A', 'g')
              || ' ' || regexp_replace(words, '(\\S+)', '\\1:1', 'g'))) AS r
), deadlines AS (
  INSERT INTO incident_deadline
  SELECT r.* FROM written, model, jsonb_populate_record(model.deadline, jsonb_build_object(
    'id', uuidv7(), 'incident_id', id, 'start_at', at, 'due_at', at + interval '4 hours',
    'met_at', CASE WHEN is_open THEN NULL ELSE at + interval '1 hour' END,
    -- As if all had been raised: two years of alarms are not what is measured.
    'next_alarm_at', 'infinity')) AS r
), decisions AS (
  INSERT INTO incident_decision
  SELECT r.* FROM written, model, jsonb_populate_record(model.decision, jsonb_build_object(
    'id', uuidv7(), 'incident_id', id, 'at', at)) AS r
)
INSERT INTO incident_event
SELECT r.* FROM written, model, jsonb_populate_record(model.event, jsonb_build_object(
  'id', uuidv7(), 'incident_id', id, 'at', at)) AS r`;
