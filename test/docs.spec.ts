import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/common/project-root.js';
import { referenceFile } from '../src/common/reference-file.js';
import { DEADLINE_KINDS, type DeadlineTable } from '../src/incidents/domain/deadlines.js';
import { GUARDS } from '../src/incidents/domain/guards.js';
import { type Move, MOVE_NAMES, moveOf, STATUSES } from '../src/incidents/domain/lifecycle.js';
import { type RoutingTable } from '../src/incidents/domain/routing.js';
import { PHASES, type ScoringTable, SEVERITIES } from '../src/incidents/domain/severity.js';
import { STEP_DUE } from '../src/incidents/domain/tasks/playbook.js';
import { TASK_PHASES } from '../src/incidents/domain/tasks/task.js';
import { categoryVerdict, type Taxonomy } from '../src/incidents/domain/taxonomy.js';

const read = (name: string): string => fs.readFileSync(path.join(projectRoot, name), 'utf8');

type Labelled = Readonly<Record<'key' | 'vi' | 'en', string>>;

interface StateMachine {
  readonly statuses: readonly Labelled[];
  readonly overlays: readonly Labelled[];
  readonly transitions: readonly { readonly event: string; readonly vi: string }[];
  readonly overlay_events: readonly { readonly event: string; readonly vi: string }[];
}

const plain = (cell: string): string => cell.replaceAll('`', '').trim();

/** The rows of all tables of a page as text, without the marks of code. */
const rowsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) => line.split('|').slice(1, -1).map(plain));

const listOf = (cell = ''): string[] => (cell === '–' ? [] : cell.split(', '));

/** The one row that begins so. */
function rowOf(rows: readonly string[][], ...start: string[]): string[] {
  const found = rows.filter((row) => start.every((cell, i) => row[i] === cell));
  expect([start, found.length]).toEqual([start, 1]);
  return found[0] ?? [];
}

describe('the page on the life of an incident', () => {
  const rows = rowsOf(read('docs/domain/lifecycle.md'));
  const picture = /```mermaid\n(.*?)```/s.exec(read('docs/domain/lifecycle.md'))?.[1] ?? '';
  const machine = referenceFile<StateMachine>('state-machine.json');

  it('names every status and overlay in both languages', () => {
    for (const { key, vi, en } of [...machine.statuses, ...machine.overlays]) {
      const [, ...names] = rows.find(([first]) => first === key) ?? [];
      expect([key, names]).toEqual([key, expect.arrayContaining([vi, en])]);
    }
    expect(machine.statuses.map(({ key }) => key)).toEqual(STATUSES);
  });

  it('names every event', () => {
    for (const { event, vi } of [...machine.transitions, ...machine.overlay_events]) {
      expect(rowOf(rows, event)).toContain(vi);
    }
  });

  it.each(MOVE_NAMES)('says of %s what the code does', (name) => {
    const [, , , from, to, by, needs, guards] = rowOf(rows, name);
    const move: Move = moveOf(name);

    expect({
      from: listOf(from),
      to,
      by: listOf(by),
      needs: listOf(needs),
      guards: listOf(guards),
    }).toEqual({
      from: move.from,
      to: move.to ?? '–',
      by: move.by,
      needs: move.needs,
      guards: move.guards ?? [],
    });
  });

  it('explains every guard', () => {
    for (const guard of Object.keys(GUARDS)) expect(rowOf(rows, guard)).toHaveLength(3);
  });

  it('draws every move between two statuses and no other', () => {
    const drawn = [...picture.matchAll(/^ {2}(\w+) --> (\w+): (\w+)$/gm)].map(([, ...edge]) =>
      edge.join(' '),
    );
    const moves = MOVE_NAMES.flatMap((name) => {
      const { from, to }: Move = moveOf(name);
      return to === undefined ? [] : from.map((one) => `${one} ${to} ${name}`);
    });

    expect(drawn.sort()).toEqual(moves.sort());
  });
});

describe('the page on severity', () => {
  const rows = rowsOf(read('docs/domain/severity.md'));
  const table = referenceFile<ScoringTable & { extraInputs: readonly { key: string }[] }>(
    'severity-scoring.json',
  );

  it('has every answer with its points', () => {
    for (const { key, options } of table.questions) {
      for (const { value, points } of options) {
        const said = rowOf(rows, key, value).at(-1);
        const byPhase =
          typeof points === 'number' ? [String(points)] : Object.values(points).map(String);
        expect([key, value, byPhase.every((one) => said?.split(/\D+/).includes(one))]).toEqual([
          key,
          value,
          true,
        ]);
      }
    }
  });

  it('has every question, also those without points', () => {
    for (const { key } of [...table.questions, ...table.extraInputs]) {
      expect(rows.some(([first]) => first === key)).toBe(true);
    }
  });

  it('has every level with its lowest sum', () => {
    for (const { severity, min } of table.levels) {
      expect(rowOf(rows, severity).at(-1)?.split('–')[0]).toBe(String(min));
    }
  });

  it('has every rule with its kind, level and reason', () => {
    for (const { id, kind, level, vi, en } of table.rules) {
      const [, itsKind, ...rest] = rowOf(rows, id);
      expect([id, itsKind, ...rest]).toEqual([id, expect.stringContaining(kind), level, vi, en]);
    }
  });
});

describe('the page on routing', () => {
  const rows = rowsOf(read('docs/domain/routing.md'));
  const table = referenceFile<RoutingTable>('routing.json');

  it('has every rule with its order, reason, lead, mode, support and notice', () => {
    for (const {
      order,
      id,
      why_vi,
      why_en,
      lead,
      mode,
      support = [],
      notify = [],
    } of table.rules) {
      const [, , vi, en, itsLead, itsMode, itsSupport, itsNotify] = rowOf(rows, String(order), id);
      expect([id, vi, en, itsLead, itsMode]).toEqual([id, why_vi, why_en, lead, mode]);
      expect([listOf(itsSupport), listOf(itsNotify)]).toEqual([support, notify]);
    }
  });

  it('has every modifier with what it adds', () => {
    for (const { id, why_vi, why_en, support = [], notify = [] } of table.modifiers) {
      const [, vi, en, itsSupport, itsNotify] = rowOf(rows, id);
      expect([id, vi, en]).toEqual([id, why_vi, why_en]);
      expect([listOf(itsSupport), listOf(itsNotify)]).toEqual([support, notify]);
    }
  });
});

describe('the page on deadlines', () => {
  const rows = rowsOf(read('docs/domain/deadlines.md'));
  const { table, warnAtPercent, breachEscalation } = referenceFile<DeadlineTable>('sla.json');
  const cells = PHASES.flatMap((phase) => SEVERITIES.map((severity) => ({ phase, severity })));

  it('has every cell of the table', () => {
    for (const { phase, severity } of cells) {
      const targets = DEADLINE_KINDS.map((kind) => table[phase][severity][kind] ?? '–');
      expect(rowOf(rows, phase, severity)).toEqual([phase, severity, ...targets]);
    }
  });

  it('has every warning, and every step of an escalation with whom it reaches', () => {
    for (const percent of warnAtPercent) {
      expect(rowOf(rows, `${percent}%`).at(-1)).toBe('incident.deadline-warned');
    }
    for (const { percent, orAfter = '–', severities, to } of breachEscalation) {
      const [, after, of, vi, en] = rowOf(rows, `${percent}%`);
      expect([after, listOf(of), vi, en]).toEqual([orAfter, severities, to.vi, to.en]);
    }
  });

  it('explains every kind', () => {
    for (const kind of DEADLINE_KINDS) expect(rowOf(rows, kind)).toHaveLength(8);
  });
});

interface ShippedPlaybooks {
  readonly sources: readonly { readonly id: string; readonly verification: string }[];
  readonly playbooks: readonly {
    readonly code: string;
    readonly name_vi: string;
    readonly name_en: string;
    readonly taxonomy: string;
    readonly type: string | null;
    readonly sources: readonly string[];
    readonly steps: readonly {
      readonly key: string;
      readonly phase: string;
      readonly mandatory: boolean;
      readonly from: string;
      readonly due: string | null;
      readonly due_by_severity?: Readonly<Record<string, string>>;
    }[];
  }[];
}

describe('the shipped playbooks', () => {
  const { playbooks, sources } = referenceFile<ShippedPlaybooks>('playbooks.json');
  const taxonomy = referenceFile<Taxonomy>('rsit.json');

  it('are for eight classes at least, none of which is out of scope, and for each category one', () => {
    expect(new Set(playbooks.map((one) => one.taxonomy)).size).toBeGreaterThanOrEqual(8);
    for (const one of playbooks) {
      expect([one.code, categoryVerdict(taxonomy, one)]).toEqual([one.code, 'fine']);
    }
    const categories = playbooks.map((one) => `${one.taxonomy} ${one.type ?? ''}`);
    expect(new Set(categories).size).toBe(playbooks.length);
  });

  it('have every phase in order, mandatory steps for a low case too, and times that can be read', () => {
    for (const { code, steps } of playbooks) {
      const phases = steps.map(({ phase }) => TASK_PHASES.findIndex((one) => one === phase));
      expect([code, phases]).toEqual([code, [...phases].sort()]);
      expect([code, new Set(phases).size]).toEqual([code, TASK_PHASES.length]);
      expect([code, new Set(steps.map(({ key }) => key)).size]).toEqual([code, steps.length]);
      expect(steps.some(({ mandatory, from }) => mandatory && from === 'low')).toBe(true);
      for (const { due, due_by_severity = {} } of steps) {
        for (const target of [due ?? '1h', ...Object.values(due_by_severity)]) {
          expect(target).toMatch(STEP_DUE);
        }
        expect(SEVERITIES).toEqual(expect.arrayContaining(Object.keys(due_by_severity)));
      }
    }
  });

  it('ask nobody to verify or restore before the cause is to be gone', () => {
    const hoursIn = { m: 1 / 60, h: 1, d: 24, wd: 24 };
    const hours = (target: string) => {
      const [, amount, unit] = /^(\d+)(m|h|d|wd)$/.exec(target) ?? [];
      return Number(amount) * hoursIn[unit as keyof typeof hoursIn];
    };
    for (const { code, steps } of playbooks) {
      for (const [rank, severity] of SEVERITIES.entries()) {
        const due = (phase: string) =>
          steps
            // Whether something hides behind an outage is looked at once the service is there again.
            .filter(({ key, mandatory }) => mandatory && key !== 'look-behind')
            .filter(
              (one) => one.phase === phase && SEVERITIES.findIndex((s) => s === one.from) <= rank,
            )
            .map((one) => hours(one.due_by_severity?.[severity] ?? one.due ?? '0m'));
        const [gone, back] = [Math.max(0, ...due('eradication')), Math.min(...due('recovery'))];
        expect([code, severity, gone <= back]).toEqual([code, severity, true]);
      }
    }
  });

  it('rest on sources that are named, with how far they were checked', () => {
    const named = new Map(sources.map(({ id, verification }) => [id, verification]));
    for (const one of playbooks.flatMap((playbook) => playbook.sources)) {
      expect([one, named.get(one)]).toEqual([
        one,
        expect.stringMatching(/^(verified|inferred|memory)$/),
      ]);
    }
  });

  it('are all on the page of tasks and playbooks', () => {
    const rows = rowsOf(read('docs/domain/tasks.md'));
    for (const { code, name_vi, name_en, taxonomy: of, type, steps } of playbooks) {
      const row = [code, name_vi, name_en, of, type ?? '–', String(steps.length)];
      expect(rowOf(rows, code)).toEqual(row);
    }
  });
});

const PAGES = [
  ...fs.readdirSync(projectRoot).filter((name) => name.endsWith('.md')),
  ...fs
    .readdirSync(path.join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

// Run-time state, and names that only show the form of a name.
const NOT_IN_THE_REPOSITORY = /^(\.ci\/artifacts|var|dist|node_modules)\/|[<>…*{}]/;
const LOOKS_LIKE_A_PATH =
  /^(?:src|test|docs|migrations|reference|resources|bench|\.ci|\.githooks)\/\S*$/;

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target]) => target ?? '',
    );
    const missing = links
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => !fs.existsSync(path.join(projectRoot, path.dirname(page), target)));

    expect(missing).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
    const missing = named
      .filter((code) => LOOKS_LIKE_A_PATH.test(code) && !NOT_IN_THE_REPOSITORY.test(code))
      .filter((code) => !fs.existsSync(path.join(projectRoot, code)));

    expect(missing).toEqual([]);
  });

  it('stays inside the project', () => {
    expect(text).not.toMatch(/\.\.\/shared|\/work\//);
  });
});

describe('the decisions', () => {
  const names = PAGES.filter((page) => page.startsWith(path.join('docs', 'adr')));

  it('are numbered without a gap', () => {
    const numbers = names
      .map((name) => Number(path.basename(name).slice(0, 4)))
      .sort((a, b) => a - b);

    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it.each(names)('have a context, a decision and consequences: %s', (name) => {
    const headings = [...read(name).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
    const number = path.basename(name).slice(0, 4);

    expect(headings).toEqual([
      expect.stringMatching(new RegExp(`^${number} `)),
      ...['Context', 'Decision', 'Consequences'],
    ]);
  });
});
