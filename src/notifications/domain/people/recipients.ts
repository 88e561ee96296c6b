import { type Circle, isInside } from '../feed/hearing.js';
import { type Importance, IMPORTANCES, NOTICE } from '../message.js';
import { hearersOf, type Weight } from './hearing.js';
import {
  type CaseParties,
  INSTEAD,
  isSelected,
  type Known,
  type Matter,
  type Relation,
  type Selector,
  STANDING,
} from './relations.js';

/** `full`: sees the case; `outside`: only hears that there is something. */
export type Sight = 'full' | 'outside';

/** Who may know what of a case, as it is now. */
export interface Guarded extends CaseParties, Circle {
  readonly viewers: readonly string[];
  readonly tlp: string;
}

/** One event of a case, with what decides who hears of it. */
export interface Telling extends Matter {
  readonly parties: Guarded;
  readonly type: string;
  /** That of the case after the event. */
  readonly severity: string;
  /** Whoever did it, and whoever agreed to it. */
  readonly authors: readonly string[];
  /** Codes of agencies and ids of people who heard all of it when it happened. */
  readonly audience: readonly string[];
  /** Whether it could be heard of from outside when it happened. */
  readonly open: boolean;
}

export interface Recipient {
  readonly personId: string;
  readonly importance: Importance;
  /** The event's type, or NOTICE where it must not be said. */
  readonly template: string;
  readonly sight: Sight;
}

/** TLP: from here on not even what happened is told to others than those who work on it. */
const STRICT: readonly string[] = ['AMBER+STRICT', 'RED'];
export const isStrict = (tlp: string): boolean => STRICT.includes(tlp);

/**
 * Relations in which one is told of a case that one does not see: of what could be heard of from outside, or of anything,
 * because a rule names them. Nobody at all of a restricted case.
 */
const OUTSIDERS: Readonly<Partial<Record<Relation, 'open' | 'anything'>>> = {
  told: 'open',
  escalatedTo: 'anything',
  approver: 'anything',
};

/** To whom no more than the code is said while the case is strict: they wait for whoever may tell them. */
const TOLD_LITTLE: readonly Relation[] = ['told', 'support', 'escalatedTo'];

const URGENT_FROM: readonly string[] = ['high', 'critical'];

export const importanceOf = (weight: Weight, severity: string | null): Importance =>
  weight !== 'graded' ? weight : URGENT_FROM.includes(severity ?? '') ? 'urgent' : 'normal';

/** Everyone who could stand in a relation to it, or stands in for who is not there. */
export function selectorsOf(telling: Telling): readonly Selector[] {
  return hearersOf(telling.type).flatMap(([relation]) =>
    chainOf(relation).flatMap((one) => STANDING[one](telling)),
  );
}

/** Who of these people hears of the event; each once, as what matters most to them. */
export function recipientsOf(telling: Telling, people: readonly Known[]): readonly Recipient[] {
  const heard = new Map<string, Recipient>();
  for (const [relation, weight] of hearersOf(telling.type)) {
    const importance = importanceOf(weight, telling.severity);
    for (const person of standing(relation, telling, people)) {
      const sight = sightOf(person, telling);
      if (!hears(relation, sight, telling) || telling.authors.includes(person.id)) continue;
      const template = templateFor(relation, telling);
      const recipient = { personId: person.id, importance, template, sight };
      heard.set(person.id, stronger(recipient, heard.get(person.id)));
    }
  }
  return [...heard.values()];
}

function standing(relation: Relation, telling: Telling, people: readonly Known[]): Known[] {
  for (const one of chainOf(relation)) {
    const selectors = STANDING[one](telling);
    const found = people.filter(
      (person) =>
        selectors.some((selector) => isSelected(person, selector)) &&
        hears(relation, sightOf(person, telling), telling),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function chainOf(relation: Relation): readonly Relation[] {
  const next = INSTEAD[relation];
  return next === undefined ? [relation] : [relation, ...chainOf(next)];
}

/** As of the event and as of now: whoever has left it since, and whoever came later, did not see it happen. */
export function sightOf({ id, agency }: Known, { parties, audience }: Telling): Sight {
  const own = [id, agency];
  const sees =
    own.some((one) => parties.viewers.includes(one)) && isInside({ id, agency }, parties);
  return sees && own.some((one) => audience.includes(one)) ? 'full' : 'outside';
}

function hears(relation: Relation, sight: Sight, { parties, open }: Telling): boolean {
  if (sight === 'full') return true;
  const told = OUTSIDERS[relation];
  return told !== undefined && !parties.restricted && (told === 'anything' || open);
}

function templateFor(relation: Relation, { type, parties }: Telling): string {
  const little = isStrict(parties.tlp) && TOLD_LITTLE.includes(relation);
  return parties.restricted || little ? NOTICE : type;
}

/** What a person may be told in one relation they may be told; the importance is the highest of all. */
function stronger(one: Recipient, other: Recipient | undefined): Recipient {
  if (other === undefined) return one;
  const importance = IMPORTANCES.find((each) => [one, other].some((r) => r.importance === each));
  const template = one.template === NOTICE ? other.template : one.template;
  return { ...one, template, importance: importance ?? one.importance };
}
