import { type Schemas } from '../../api/desk';

export type Source = Schemas['IntakeSourceDto'];
export type Program = Schemas['IntakeSourceBody']['program'];
export type Rule = Source['rules'][number];
export type Match = Rule['when'][number];
export type Report = NonNullable<Rule['report']>;

export type Labels = ReadonlyMap<string, readonly string[]>;

/** `name=value`, a line each; a name may come twice. */
export function labelsIn(text: string): Labels {
  const labels = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const at = line.indexOf('=');
    if (at < 1) continue;
    const [name, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    labels.set(name, [...(labels.get(name) ?? []), value.replace(/^"(.*)"$/, '$1')]);
  }
  return labels;
}

const passes = (value: string, test: Match['test'], wanted: string): boolean =>
  test === 'is' ? value === wanted : value.startsWith(wanted);

const holds = ({ label, test, values }: Match, labels: Labels): boolean =>
  (labels.get(label) ?? []).some((value) => values.some((wanted) => passes(value, test, wanted)));

/** As the desk itself reads a mapping: the place of the first rule that fits, -1 where none does. */
export const fittingRule = (rules: readonly Rule[], labels: Labels): number =>
  rules.findIndex(({ when }) => when.every((match) => holds(match, labels)));

export const swapped = <Row>(rows: readonly Row[], from: number, to: number): Row[] => {
  const [row] = rows.slice(from, from + 1);
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, i) => i !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
};

/** What monitoring usually tells: something is down, and nobody knows yet how bad it is. */
export const USUAL_REPORT: Report = {
  category: { taxonomy: 'availability', type: 'outage' },
  impact: {
    systemLevel: 'unknown',
    serviceOutage: 'partial',
    dataImpact: 'none',
    spread: 'single',
    ongoing: 'ongoing',
    recoverability: 'regular',
    congressRole: 'none',
    ownerCanHandle: 'unknown',
    recordsAffected: 0,
    crimeSigns: false,
  },
  ...{ system: null, titlePrefix: null, tlp: 'AMBER' },
};

export const emptyRule = (): Rule => ({
  when: [{ label: 'severity', test: 'is', values: ['critical'] }],
  report: USUAL_REPORT,
});
