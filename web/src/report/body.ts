import { type Schemas } from '../api/desk';
import {
  type Answers,
  congressRoleOf,
  type Impact,
  OTHER,
  type Setting,
  systemOf,
} from './answers';
import { countOf } from './count';
import { type Kind, KINDS } from './kinds';

export type ReportBody = Schemas['ReportBody'];
export type PreviewBody = Schemas['PreviewBody'];

const ZONE = '+07:00';
const ZONE_MS = 7 * 3_600_000;
const MOST_TITLE = 200;
const WORDS_OF_TITLE = 9;

// They turn around what is read after them; of letters that are written from the right they are no part.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Composed letters, whatever the keyboard sends (macOS and iOS send them in parts). */
export const tidy = (text: string): string => text.normalize('NFC').replace(TURNS, '').trim();

/** The day in the province, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(0, 10);
/** `YYYY-MM-DDTHH:MM` in the province. */
export const minuteOf = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(0, 16);

/** When it was noticed; null where what was typed is no time. */
export function instantOf({ when, time }: Pick<Answers, 'when' | 'time'>, now: number) {
  if (when === 'now') return now;
  const local = when === 'today' ? `${dayOf(now)}T${time}` : time;
  const at = Date.parse(`${local}:00${ZONE}`);
  return Number.isNaN(at) ? null : at;
}

const categoryOf = (kind: Kind): ReportBody['category'] => ({ ...KINDS[kind] });

/** Without an answer the mildest holds, so that each answer can only add reasons. */
export function impactOf(answers: Answers, setting: Setting): Impact {
  const level = systemOf(answers, setting)?.level ?? null;
  return {
    systemLevel: level === null ? answers.systemLevel : (String(level) as Impact['systemLevel']),
    serviceOutage: answers.serviceOutage || 'none',
    dataImpact: answers.dataImpact || 'none',
    spread: answers.spread || 'single',
    ongoing: answers.ongoing || 'unknown',
    recoverability: answers.recoverability || 'regular',
    congressRole: congressRoleOf(answers, setting) || 'none',
    ownerCanHandle: answers.owner,
    recordsAffected: answers.dataImpact === 'personal' ? (countOf(answers.records) ?? 0) : 0,
    crimeSigns: answers.crimeSigns,
  };
}

function systemBody(answers: Answers, setting: Setting): ReportBody['system'] {
  const registered = systemOf(answers, setting);
  if (registered) return { code: registered.code };
  const name = tidy(answers.systemName);
  return { name, ...(setting.agency !== '' && { operatorAgency: setting.agency }) };
}

/** The one that was typed, else the kind and the system; of the unknown kind the first words. */
export function titleOf(answers: Answers, setting: Setting, kindName: string): string {
  const typed = tidy(answers.title);
  if (typed !== '') return typed;
  const system = systemOf(answers, setting)?.name ?? tidy(answers.systemName);
  const about = answers.kind === OTHER ? firstWords(answers.description) : kindName;
  return [about, system].filter(Boolean).join(': ').slice(0, MOST_TITLE);
}

function firstWords(text: string): string {
  const words = tidy(text).split(/\s+/);
  const start = words.slice(0, WORDS_OF_TITLE).join(' ');
  return words.length > WORDS_OF_TITLE ? `${start}…` : start;
}

/** The report as the API takes it, once nothing is wrong with the answers any more. */
export function reportOf(
  answers: Answers,
  setting: Setting,
  { now, kindName }: { now: number; kindName: string },
): ReportBody {
  const [phone, email] = [tidy(answers.phone), tidy(answers.email)];
  return {
    title: titleOf(answers, setting, kindName),
    description: tidy(answers.description),
    category: categoryOf(answers.kind || 'other'),
    detectedAt: new Date(instantOf(answers, now) ?? now).toISOString(),
    system: systemBody(answers, setting),
    impact: impactOf(answers, setting),
    contact: {
      name: tidy(answers.name),
      ...(phone !== '' && { phone }),
      ...(email !== '' && { email }),
    },
    ...behalf(setting),
  };
}

/** Something that counts is said: before that there is nothing to reckon. */
export const hasBegun = (answers: Answers): boolean =>
  [answers.kind, answers.serviceOutage, answers.dataImpact, answers.spread].some(Boolean);

/** What is known so far, for the severity, the route and the likely duplicates. */
export function previewOf(answers: Answers, setting: Setting, kindName: string): PreviewBody {
  const { kind } = answers;
  const hasSystem = answers.systemName.trim() !== '' || systemOf(answers, setting) !== undefined;
  const title = titleOf(answers, setting, kindName);
  return {
    impact: impactOf(answers, setting),
    ...(kind !== '' && { category: categoryOf(kind) }),
    ...(hasSystem && { system: systemBody(answers, setting) }),
    ...(hasSystem && title.length >= 5 && { title }),
    ...behalf(setting),
  };
}

const behalf = ({ onBehalfOf }: Setting) => (onBehalfOf === undefined ? {} : { onBehalfOf });
