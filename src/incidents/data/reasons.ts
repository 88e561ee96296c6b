import { label, type Label } from '../../common/localisation.js';
import { type Deadline } from '../domain/deadlines.js';
import { parseTarget } from '../domain/deadline-target.js';
import { type Routing, type RoutingModifier, type RoutingTable } from '../domain/routing.js';
import { type IncidentDeadline } from './incident-deadline.entity.js';

/** A word of the desk's own lists (severity, phase, kind of deadline …) in both languages. */
export const word = (list: string, value: string): Label => label('words', `${list}.${value}`);

/** Why a deadline is due when it is: the cell of the table, the period, what it counts from. */
export const deadlineReason = (clock: Deadline & Pick<IncidentDeadline, 'periodCode'>) => {
  const { amount, unit, working } = parseTarget(clock.target);
  const target = label('words', `unit.${unit}`, { amount });
  return {
    severity: clock.severity,
    phase: clock.phase,
    period: clock.periodCode,
    target: clock.target,
    working,
    legal: clock.legal,
    startAt: clock.startAt,
    pauses: clock.pauses,
    tableVersion: clock.tableVersion,
    text: label('reasons', clock.legal ? 'deadline.legal' : 'deadline', {
      kind: word('deadline', clock.kind),
      target,
      severity: word('severity', clock.severity),
      phase: word('phase', clock.phase),
      start: word('start', clock.kind),
    }),
  };
};

/** A decision record for people: for each row of the table that it matched, or the first condition that did not hold. */
export const routingReasons = (routing: Routing, table: RoutingTable | undefined) => ({
  ...routing,
  evaluated: routing.evaluated.map(({ id, matched, decided, failed }) => ({
    id,
    matched,
    decided,
    because: failed
      ? label('reasons', 'routing.failed', {
          condition: word('fact', failed.condition),
          wanted: valueOf(failed.wanted),
          actual: valueOf(failed.actual),
        })
      : whyOf(id, table),
  })),
});

const whyOf = (id: string, table: RoutingTable | undefined): Label => {
  const rows: readonly RoutingModifier[] = table ? [...table.rules, ...table.modifiers] : [];
  const row = rows.find((one) => one.id === id);
  return { vi: row?.why_vi ?? id, en: row?.why_en ?? id };
};

const valueOf = (value: unknown): Label => {
  const values = Array.isArray(value) ? value : [value];
  const labels = values.map((one) => label('words', `value.${String(one)}`));
  const join = (language: keyof Label) =>
    labels
      .map((one, i) => (one[language].startsWith('value.') ? String(values[i]) : one[language]))
      .join(', ');
  return { vi: join('vi'), en: join('en') };
};
