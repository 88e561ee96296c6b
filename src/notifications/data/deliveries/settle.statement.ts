/**
 * Writes down what came of an attempt, if its lease still holds. $1 delivery, $2 end of its lease, $3 new state, $4 next attempt,
 * $5 error, $6 end, $7 now, $8 the attempt.
 *
 * What waits behind it is let go on, or else put off as far as it was: otherwise the messages to a receiver that is away for days
 * would all be looked through whenever somebody looks for what is due.
 */
export const SETTLE_DELIVERY = `
  WITH settled AS (
    UPDATE delivery
       SET state = $3, next_attempt_at = coalesce($4, next_attempt_at), leased_until = NULL, last_error = $5, settled_at = $6
     WHERE id = $1 AND state = 'waiting' AND leased_until = $2
    RETURNING id, channel, target, subject, state, next_attempt_at
  ), logged AS (
    INSERT INTO delivery_attempt SELECT r.* FROM settled, jsonb_populate_record(NULL::delivery_attempt, $8) AS r
  ), next AS (
    SELECT behind.id, behind.next_attempt_at FROM settled s, LATERAL (
      SELECT d.id, d.next_attempt_at FROM delivery d
       WHERE d.state = 'waiting' AND d.channel = s.channel AND d.target = s.target AND d.subject = s.subject AND d.id <> s.id
       ORDER BY d.position, d.id LIMIT 1
    ) behind WHERE s.state <> 'waiting'
  ), brought_forward AS (
    UPDATE delivery d SET next_attempt_at = $7 FROM next WHERE d.id = next.id AND next.next_attempt_at > $7
  ), put_off AS (
    UPDATE delivery d SET next_attempt_at = s.next_attempt_at
      FROM settled s
     WHERE s.state = 'waiting' AND d.state = 'waiting' AND d.channel = s.channel AND d.target = s.target
       AND d.subject = s.subject AND d.id <> s.id AND d.next_attempt_at < s.next_attempt_at
  )
  SELECT EXISTS (SELECT FROM settled) AS "isSettled", EXISTS (SELECT FROM next) AS "isMoreDue"`;
