import { type Schemas } from '../api/desk';
import { type Kind } from './kinds';

export type Impact = Schemas['ImpactDto'];
export type System = Schemas['SystemDto'];
export type Phase = Schemas['CurrentPhaseDto']['phase'];

/** Of a choice nothing is chosen yet. */
type Open<T> = T | '';

/** What stands in the form, as it was typed. */
export interface Answers {
  readonly kind: Open<Kind>;
  readonly description: string;
  readonly when: 'now' | 'today' | 'other';
  /** `HH:MM` of today, or `YYYY-MM-DDTHH:MM`; in the time of the province. */
  readonly time: string;
  readonly ongoing: Open<Impact['ongoing']>;
  /** A registered system of the unit, or `OTHER`. */
  readonly systemCode: string;
  readonly systemName: string;
  readonly systemLevel: Impact['systemLevel'];
  readonly serviceOutage: Open<Impact['serviceOutage']>;
  readonly dataImpact: Open<Impact['dataImpact']>;
  readonly records: string;
  readonly spread: Open<Impact['spread']>;
  readonly recoverability: Open<Impact['recoverability']>;
  readonly owner: Impact['ownerCanHandle'];
  readonly congressRole: Open<Impact['congressRole']>;
  readonly crimeSigns: boolean;
  /** Empty: the one that is made of the answers. */
  readonly title: string;
  /** Chosen by a guest, or by who writes down a report made by telephone. */
  readonly agency: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export const OTHER = 'other';

export const BLANK: Answers = {
  ...{ kind: '', description: '', when: 'now', time: '', ongoing: '' },
  ...{ systemCode: '', systemName: '', systemLevel: 'unknown' },
  ...{ serviceOutage: '', dataImpact: '', records: '', spread: '', recoverability: '' },
  ...{ owner: 'unknown', congressRole: '', crimeSigns: false, title: '' },
  ...{ agency: '', name: '', phone: '', email: '' },
};

export const OPTIONS = {
  systemLevel: ['unknown', '1', '2', '3', '4', '5'],
  serviceOutage: ['none', 'degraded', 'partial', 'full', 'loss_of_control'],
  dataImpact: ['none', 'suspected', 'internal', 'personal', 'integrity', 'state_secret'],
  spread: ['single', 'several', 'unit', 'multi_unit', 'wide'],
  ongoing: ['ongoing', 'ended', 'unknown'],
  recoverability: ['regular', 'supplemented', 'extended', 'not_recoverable'],
  owner: ['yes', 'no', 'unknown'],
  congressRole: ['none', 'supporting', 'critical'],
} as const;

/** What is known beside the form: who asks, since that decides which questions there are. */
export interface Setting {
  readonly guest: boolean;
  readonly systems: readonly System[];
  readonly phase: Phase;
  /** The unit whose report it is; empty while a guest has not said. */
  readonly agency: string;
  /** The unit that called, where a desk writes down its report. */
  readonly onBehalfOf?: string;
}

export const systemOf = ({ systemCode }: Answers, { systems }: Setting): System | undefined =>
  systems.find(({ code }) => code === systemCode);

/** A registered system says its level itself; before one is chosen there is nothing to say it of. */
export function asksLevel(answers: Answers, setting: Setting): boolean {
  const system = systemOf(answers, setting);
  if (system) return system.level === null;
  return setting.systems.length === 0 || answers.systemCode === OTHER;
}

export const congressRoleOf = (answers: Answers, setting: Setting): Open<Impact['congressRole']> =>
  answers.congressRole || (systemOf(answers, setting)?.congressRole ?? '');

/** Of a state secret nothing is kept on the machine, neither as a draft nor to be sent later. */
export const mayBeKept = ({ dataImpact }: Answers): boolean => dataImpact !== 'state_secret';
