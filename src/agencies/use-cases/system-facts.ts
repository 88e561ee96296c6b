import { type FieldChange, fieldChanges } from '../../common/precondition.js';
import { systemView } from '../data/system.view.js';
import { type CongressRole } from '../domain/congress-roles.js';
import { type InformationSystem } from '../information-system.entity.js';

export type SystemRow = Omit<InformationSystem, 'search'>;

/** What an administrator says of an information system. */
export interface SystemFacts {
  readonly name: string;
  readonly operatorAgency: string;
  readonly level?: number | null;
  readonly provider?: string | null;
  readonly domains?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly congressRole?: CongressRole;
  readonly note?: string | null;
  readonly active?: boolean;
}

const UNSAID = {
  level: null,
  provider: null,
  domains: [],
  ipAddresses: [],
  congressRole: 'none',
  note: null,
  active: true,
} as const;

/** A row from what was said; what was not said has the register's default. */
export function systemOf(
  { code, version }: { code: string; version: number },
  facts: SystemFacts,
): SystemRow {
  const { name, operatorAgency, provider, ...said } = { ...UNSAID, ...facts };
  return {
    code,
    name,
    level: said.level,
    operatorAgency,
    providerAgency: provider,
    domains: unrepeated(said.domains),
    ipAddresses: unrepeated(said.ipAddresses),
    congressRole: said.congressRole,
    note: said.note,
    active: said.active,
    version,
  };
}

// Host names and IPv6 digits know no case.
const unrepeated = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => name.toLowerCase())),
];

/** The row after a change, in its next version; what was not said stays as it is. */
export const systemAfter = (before: SystemRow, facts: Partial<SystemFacts>): SystemRow =>
  systemOf({ code: before.code, version: before.version + 1 }, { ...systemView(before), ...facts });

/** What differs but for the version; of a new one, everything. */
export const systemChanges = (before: SystemRow | undefined, after: SystemRow): FieldChange[] =>
  before
    ? fieldChanges(systemView(before), { ...systemView(after), version: before.version })
    : fieldChanges({}, systemView(after));
