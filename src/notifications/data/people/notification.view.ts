import { label, type Label } from '../../../common/localisation.js';
import { type SeenCase } from '../../../incidents/case-facts.js';
import { NOTICE } from '../../domain/message.js';
import { isForApprovers } from '../../domain/people/hearing.js';
import { isStrict } from '../../domain/people/recipients.js';
import { type Notification } from './notification.entity.js';

/** What is said of a case that is no longer theirs to hear of. */
export const GONE = 'gone';

export interface NotificationView {
  /** The event's: the same as in the change feed. */
  readonly id: string;
  /** The event's type; `notice` or `gone` where that may not be said. */
  readonly type: string;
  readonly subject: string;
  readonly importance: Notification['importance'];
  readonly at: Date;
  readonly readAt: Date | null;
  readonly sentence: Label;
  readonly incident: Pick<SeenCase, 'title' | 'status' | 'severity'> | null;
}

/** How a case stands to whoever reads of it now; null of what is about none. */
export interface Standing {
  /** Undefined where they do not see it, not even in a list. */
  readonly seen: SeenCase | undefined;
  readonly restricted: boolean;
  readonly tlp: string;
}

export function notificationView(row: Notification, now: Standing | null): NotificationView {
  const type = spokenType(row, now);
  const named = type !== GONE && type !== NOTICE ? nameable(now) : undefined;
  const { eventId: id, subject, importance, at, readAt } = row;
  return {
    ...{ id, type, subject, importance, at, readAt },
    sentence: label('mail', `sentence.${named ? 'named' : now ? 'bare' : 'plain'}`, {
      ...{ code: subject, title: named?.title, what: wordsOf(type, row.params) },
    }),
    incident: named ? { title: named.title, status: named.status, severity: named.severity } : null,
  };
}

/** Never more than was said when it came, and never more than they may know now. */
export function spokenType({ template, sight }: Notification, now: Standing | null): string {
  if (!now) return template;
  const { seen, restricted } = now;
  if (!seen && (sight === 'full' || restricted)) return GONE;
  if (restricted) return NOTICE;
  return isWhole(seen) || isToldOutside({ template, sight }, now) ? template : NOTICE;
}

const isWhole = (seen: SeenCase | undefined): boolean => seen?.sight === 'full';

const isToldOutside = (
  { template, sight }: Pick<Notification, 'template' | 'sight'>,
  { tlp }: Standing,
): boolean => sight === 'outside' && (!isStrict(tlp) || isForApprovers(template));

/** The title of a strict case stays with those who see the case. */
export const nameable = (now: Standing | null): SeenCase | undefined =>
  now?.seen && (now.seen.sight === 'full' || !isStrict(now.tlp)) ? now.seen : undefined;

/** What happened, in words that say nothing of the case itself. */
function wordsOf(type: string, { severity, kind }: Notification['params']): Label {
  const what = label('mail', `what.${type}`);
  const list = type.startsWith('incident.deadline') ? 'deadline' : 'approvalKind';
  if (kind !== undefined && hasKind(type)) {
    return label('mail', 'sentence.kind', { what, kind: label('words', `${list}.${kind}`) });
  }
  if (severity === undefined || !WITH_SEVERITY.includes(type)) return what;
  return label('mail', 'headline', { what, severity: label('words', `severity.${severity}`) });
}

const WITH_SEVERITY: readonly string[] = ['incident.submitted', 'incident.severity-changed'];

const hasKind = (type: string): boolean => /^incident\.(deadline|approval)-/.test(type);
