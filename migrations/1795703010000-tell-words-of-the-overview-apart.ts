import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class TellWordsOfTheOverviewApart1795703010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Weight A: words of what everyone sees who sees the case in a list, and of traces that may be told across cases.
      -- Weight D: all others. Each at position 1, since a word without a position has every weight.
      UPDATE incident SET search = (
        SELECT string_agg(word.lexeme || CASE WHEN word.lexeme = ANY (seen.words) THEN ':1A' ELSE ':1' END, ' ')::tsvector
          FROM unnest(incident.search) AS word)
        FROM (
          SELECT i.id, ARRAY(SELECT left(one, 64) FROM regexp_split_to_table(
                   lower(translate(regexp_replace(normalize(
                     concat_ws(' ', i.code, i.title, a.code, a.name_vi, a.name_en, (
                       SELECT string_agg(o.value || ' ' || regexp_replace(o.value, '^\\+84', '0'), ' ') FROM observable o
                        WHERE o.incident_id = i.id AND o.tlp IN ('CLEAR', 'GREEN', 'AMBER'))),
                     NFD), '[\\u0300-\\u036f]', '', 'g'), 'Đđ', 'dd')), '[^[:alnum:]]+') AS one) AS words
            FROM incident i JOIN agency a ON a.code = i.reporter_agency) AS seen
       WHERE seen.id = incident.id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE incident SET search = strip(search);
    `);
  }
}
