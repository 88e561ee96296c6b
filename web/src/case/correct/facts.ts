import { type Schemas } from '../../api/desk';
import { type Incident } from '../case-data';
import { toField, toInstant } from '../when';
import { IMPACT_NAMES, type ImpactFacts, impactFacts, impactOf } from './impact';

type Body = Schemas['CorrectionBody'];

export const TEXT_NAMES = [
  ...(['title', 'description', 'category', 'detectedAt', 'system', 'systemName'] as const),
  ...(['contactName', 'contactPosition', 'contactPhone', 'contactEmail'] as const),
  ...(['tlp', 'actionsTaken', 'supportRequested'] as const),
];
export type TextName = (typeof TEXT_NAMES)[number];
export type FactName = keyof Facts;

/** What was reported, flat and in words, so that two versions of it can be laid side by side. */
export type Facts = Readonly<Record<TextName, string>> & ImpactFacts;

/** Of a system that is in no register. */
export const OTHER = '';

export const categoryValue = ({ taxonomy, type }: Schemas['CategoryDto']): string =>
  `${taxonomy}/${type ?? ''}`;

function categoryOf(value: string): Schemas['CategoryDto'] {
  const [taxonomy = '', type = ''] = value.split('/');
  return type === '' ? { taxonomy } : { taxonomy, type };
}

export function factsOf(incident: Incident): Facts {
  const { title, description, category, detectedAt, system, contact, tlp, impact } = incident;
  const { name, position, phone, email } = contact ?? { name: '' };
  return {
    ...{ title, description: description ?? '', category: categoryValue(category), tlp },
    detectedAt: detectedAt ? toField(detectedAt) : '',
    system: system?.code ?? OTHER,
    systemName: system?.code ? '' : (system?.name ?? ''),
    ...{ contactName: name, contactPosition: position ?? '' },
    ...{ contactPhone: phone ?? '', contactEmail: email ?? '' },
    actionsTaken: incident.actionsTaken ?? '',
    supportRequested: incident.supportRequested ?? '',
    ...impactFacts(impact),
  };
}

/** Under what the record keeps a change of each. */
export function recordedOf(name: FactName): readonly string[] {
  if ((IMPACT_NAMES as readonly string[]).includes(name)) return ['impact'];
  if (name.startsWith('contact')) return ['contact'];
  if (name.startsWith('system')) return ['system'];
  return name === 'category' ? ['categoryTaxonomy', 'categoryType'] : [name];
}

const trimmed = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value.trim()])) as Facts;

function contactOf({ contactName: name, ...facts }: Facts): Schemas['ContactDto'] {
  const { contactPosition: position, contactPhone: phone, contactEmail: email } = facts;
  return { name, ...(position && { position }), ...(phone && { phone }), ...(email && { email }) };
}

/** Of a system without a code the rest of what is known of it stays known. */
function systemOf({ system: code, systemName: name }: Facts, { system: was }: Incident) {
  if (code !== OTHER) return { code };
  if (was?.code !== null) return { name };
  const { operatorAgency, provider, domains, ipAddresses } = was;
  return { name, operatorAgency, domains, ipAddresses, ...(provider !== null && { provider }) };
}

/** Only what is different: the rest may have been corrected by others, and is not the person's word. */
export function correctionOf(changed: readonly string[], all: Facts, incident: Incident): Body {
  const facts = trimmed(all);
  const has = (...names: readonly string[]) => changed.some((name) => names.includes(name));
  const plain = (['title', 'description', 'actionsTaken', 'supportRequested'] as const).filter(
    (name) => has(name),
  );
  return {
    ...Object.fromEntries(plain.map((name) => [name, facts[name]])),
    ...(has('tlp') && { tlp: facts.tlp as Incident['tlp'] }),
    ...(has('category') && { category: categoryOf(facts.category) }),
    ...(has('detectedAt') && { detectedAt: toInstant(facts.detectedAt) }),
    ...(has('system', 'systemName') && { system: systemOf(facts, incident) }),
    ...(changed.some((name) => name.startsWith('contact')) && { contact: contactOf(facts) }),
    ...(has(...IMPACT_NAMES) && { impact: impactOf(facts) }),
  };
}

/** Which field of the form a fault of the API is about. */
export function fieldOf(pointer: string): FactName {
  const [, head = '', tail = ''] = pointer.split('/');
  if (head === 'impact') return tail as FactName;
  if (head === 'contact') {
    return (tail ? `contact${tail[0]?.toUpperCase()}${tail.slice(1)}` : 'contactName') as FactName;
  }
  if (head === 'system') return tail === 'code' ? 'system' : 'systemName';
  return head as FactName;
}

/** What can be told before anybody is asked. */
export const isTooShort = (name: FactName, value: string): boolean =>
  (name === 'title' && [...value.trim()].length < 5) ||
  ((name === 'description' || name === 'detectedAt') && value.trim() === '');
