import { type CongressRole } from '../domain/congress-roles.js';
import { type InformationSystem } from '../information-system.entity.js';

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
): Omit<InformationSystem, 'search'> {
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
