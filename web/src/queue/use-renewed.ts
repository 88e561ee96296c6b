import { useEffect, useState } from 'react';
import { desk, got } from '../api/desk';
import { useChanges } from '../api/stream';
import { type Incident } from './search';

// Many changes in a moment are asked for together.
const GATHER_MS = 150;
const NONE: readonly string[] = [];

interface Rows {
  readonly places: ReadonlyMap<string, number>;
  /** Rows are on their way. Of what is told meanwhile they may know nothing. */
  readonly isComing: boolean;
  readonly patch: (incident: Incident) => void;
}

/** Each row that has changed is read anew, alone; also one that was on its way when it changed, as soon as it is there. */
export function useRenewed({ places, isComing, patch }: Rows): void {
  const [heard, hear] = useState(NONE);
  useChanges(({ type, subject }) => {
    if (!type.startsWith('incident.') || !(isComing || places.has(subject))) return;
    hear((before) => (before.includes(subject) ? before : [...before, subject]));
  });
  useEffect(() => {
    if (isComing || heard.length === 0) return;
    const timer = setTimeout(() => {
      hear((now) => now.filter((code) => !heard.includes(code)));
      for (const code of heard) if (places.has(code)) void renewRow(code, patch);
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [heard, isComing, places, patch]);
}

async function renewRow(code: string, patch: Rows['patch']): Promise<void> {
  const asked = desk.GET('/api/v1/incidents/{code}', { params: { path: { code } } });
  // One that is hidden from now on leaves with the next reading of the list.
  const incident = await got(asked).catch(() => null);
  if (incident) patch(incident);
}
