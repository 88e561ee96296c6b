import { useEffect, useState } from 'react';
import { desk, got } from '../api/desk';
import { type Change, useChanges } from '../api/stream';
import { type Incident } from '../queue/search';
import { chime } from './chime';
import { ALARM_MS } from './scenes';

const RAISES: readonly Change['type'][] = ['incident.submitted', 'incident.severity-changed'];

const isCritical = ({ type, data }: Change): boolean =>
  RAISES.includes(type) && 'severity' in data && data.severity === 'critical';

/** The case that has just become critical, for a minute; of several at once the last. */
export function useAlarm(): Incident | null {
  const [incident, raise] = useState<Incident | null>(null);
  useChanges((change) => {
    if (!isCritical(change)) return;
    const asked = desk.GET('/api/v1/incidents/{code}', {
      params: { path: { code: change.subject } },
    });
    got(asked).then(
      (found) => {
        raise(found);
        void chime();
      },
      // Hidden again already, or nobody answers: then the list of those that are late will say it.
      () => undefined,
    );
  });
  useEffect(() => {
    if (!incident) return;
    const later = setTimeout(() => raise(null), ALARM_MS);
    return () => clearTimeout(later);
  }, [incident]);
  return incident;
}
