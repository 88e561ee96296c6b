import os from 'node:os';
import { median, short, spread } from './numbers.mjs';
import { CONNECTIONS, PLAN } from './plan.mjs';

/** The two targets of the desk: what must not be fallen below, and what must not be exceeded. */
const TARGET = { ratio: 0.35, tail: 5, growth: 1.5 };

/** A page for people: medians, ranges, ratios of neighbours in one run. */
export function summaryOf({ reporting, growth }) {
  const day = new Date().toISOString().slice(0, 10);
  return {
    name: PLAN.quick ? `${day}-quick` : day,
    lines: [
      `# Bench of ${day}`,
      '',
      `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${os.platform()} ${os.release()}. One service process; service, database and load share the cores.`,
      '',
      ...reportLines(reporting),
      ...growthLines(growth),
    ],
  };
}

function reportLines({ against, documentBytes, replaceMicroseconds, rounds }) {
  const of = (whose, what) => rounds.map((round) => round[whose][what]);
  const ratios = rounds.map(({ desk, limit }) => desk.perSecond / limit.perSecond);
  const tails = rounds.map(({ desk }) => desk.p99 / desk.p50);
  return [
    `## Report, ${CONNECTIONS} connections, against ${against}`,
    '',
    `Medians (ranges) of ${rounds.length} rounds, each with the bare transaction just before. The document has ${documentBytes} bytes; ids of its own cost the bare transaction ${short(replaceMicroseconds)} µs that the service does not pay.`,
    '',
    '| | bare transaction | desk |',
    '| --- | --- | --- |',
    `| per second | ${spread(of('limit', 'perSecond'))} | ${spread(of('desk', 'perSecond'))} |`,
    `| median, ms | ${spread(of('limit', 'p50'))} | ${spread(of('desk', 'p50'))} |`,
    `| 99th percentile, ms | ${spread(of('limit', 'p99'))} | ${spread(of('desk', 'p99'))} |`,
    `| PostgreSQL, CPU ms each | ${spread(of('limit', 'postgresMs'))} | ${spread(of('desk', 'postgresMs'))} |`,
    `| Node, CPU ms each | – | ${spread(of('desk', 'nodeMs'))} |`,
    `| load generator, CPU ms each | – | ${spread(of('desk', 'generatorMs'))} |`,
    `| cores others used meanwhile | ${spread(of('limit', 'othersCores'))} | ${spread(of('desk', 'othersCores'))} |`,
    '',
    limitOf(rounds),
    '',
    `Ratio desk to bare transaction: **${spread(ratios)}** (wanted: ${TARGET.ratio} or more; ${verdict(median(ratios) >= TARGET.ratio)}). 99th percentile to median: **${spread(tails)}** (wanted: below ${TARGET.tail}; ${verdict(median(tails) < TARGET.tail)}).`,
    '',
  ];
}

/** What the desk was short of, from the processor time of its parts. */
function limitOf(rounds) {
  const cores = (part) => median(rounds.map(({ desk }) => (desk[part] * desk.perSecond) / 1000));
  const node = cores('nodeMs');
  const others = median(rounds.map(({ desk }) => desk.othersCores));
  const all = node + cores('postgresMs') + cores('generatorMs') + others;
  const limit =
    node > 0.85
      ? 'what limits it is the one thread of the service'
      : all > 0.85 * os.cpus().length
        ? 'what limits it are the cores, which everybody here shares'
        : 'neither the thread of the service nor the cores were used up: it waits for the disk';
  return `While the desk reported, Node used ${short(node)} cores, PostgreSQL ${short(cores('postgresMs'))}, the load generator ${short(cores('generatorMs'))}, other programs ${short(others)}: ${limit}.`;
}

function growthLines({ few, many, rows, loaded }) {
  const cell = ({ few: before, many: after, ratio }) =>
    `${short(before.p50)} → ${short(after.p50)} | ${short(ratio)}`;
  return [
    `## Reads among ${few} and among ${many} incidents`,
    '',
    `Median milliseconds of the quicker of two passes, one after another and eight at once; wanted: at most ${TARGET.growth} times.`,
    '',
    '| read | in turn | ratio | eight at once | ratio |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(({ name, inTurn, atOnce }) => `| ${name} | ${cell(inTurn)} | ${cell(atOnce)} |`),
    '',
    `At ${CONNECTIONS} connections among ${many}: ${Object.entries(loaded)
      .map(
        ([name, { perSecond, p50, p99 }]) =>
          `${name} ${short(perSecond)}/s (${short(p50)} ms, ${short(p99)} ms)`,
      )
      .join('; ')}.`,
    '',
  ];
}

const verdict = (met) => (met ? 'met' : 'NOT met');
