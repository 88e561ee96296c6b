/**
 * Leases what may leave by one channel now: of each target and subject the earliest that waits, of each target as many as it is
 * allowed. $1 channel, $2 how many, $3 now, $4 end of the lease, $5 how many of a target, $6 of which targets otherwise.
 *
 * Targets are found by steps through the index and taken in an order by chance, so neither a receiver with a hundred thousand waiting
 * nor one whose id comes first keeps the others waiting; and two couriers seldom want the same rows. One that was leased or
 * settled meanwhile is passed over, and what comes behind it was not in sight then: so the order holds however many are at it.
 * The first of a subject is asked for one by one, as NOT EXISTS lets the planner look through all that wait at each turn.
 */
export const LEASE_DELIVERIES = `
  WITH RECURSIVE step AS (
    (SELECT target FROM delivery WHERE state = 'waiting' AND channel = $1 ORDER BY target LIMIT 1)
    UNION ALL
    SELECT (SELECT d.target FROM delivery d
             WHERE d.state = 'waiting' AND d.channel = $1 AND d.target > step.target ORDER BY d.target LIMIT 1)
      FROM step WHERE step.target IS NOT NULL
  ), turn AS MATERIALIZED (
    SELECT target, coalesce(($6::jsonb->>target)::integer, $5::integer) AS most
      FROM step WHERE target IS NOT NULL ORDER BY random()
  ), due AS MATERIALIZED (
    SELECT found.id FROM turn, LATERAL (
      SELECT d.id FROM delivery d
       WHERE d.state = 'waiting' AND d.channel = $1 AND d.target = turn.target AND d.next_attempt_at <= $3
         AND (d.leased_until IS NULL OR d.leased_until <= $3)
         AND d.id = (
           SELECT first.id FROM delivery first
            WHERE first.state = 'waiting' AND first.channel = d.channel AND first.target = d.target AND first.subject = d.subject
            ORDER BY first.position, first.id LIMIT 1)
       ORDER BY d.next_attempt_at LIMIT turn.most
         FOR UPDATE OF d SKIP LOCKED
    ) found LIMIT $2
  ), leased AS (
    UPDATE delivery d SET leased_until = $4, attempts = d.attempts + 1
      FROM due WHERE d.id = due.id
    RETURNING d.*
  )
  SELECT id, channel, target, subject, position, event_id AS "eventId", state, content, attempts,
         next_attempt_at AS "nextAttemptAt", leased_until AS "leasedUntil", last_error AS "lastError",
         created_at AS "createdAt", settled_at AS "settledAt"
    FROM leased`;
