import { desk, got } from '../api/desk';
import { problemOf } from '../api/problem';
import { type Act } from './fits';
import { type Incident } from './search';

export interface Done {
  readonly code: string;
  readonly title: string;
  /** As it is afterwards; after a refusal as it is now, where that could be read. */
  readonly incident?: Incident;
  /** As it was before it was handed out: what an undo goes back to. */
  readonly before?: Incident;
  readonly error?: unknown;
}

const stamp = ({ version }: Incident) => ({ 'If-Match': `"${version}"` });

/** What an act asks of the API for a case as it stands: accepting hands it to somebody too. */
async function perform(act: Act, incident: Incident, handler: string): Promise<Incident> {
  const path = { code: incident.code };
  if (act === 'acknowledge' || incident.status === 'triage') {
    const body =
      act === 'acknowledge'
        ? { event: 'acknowledge' as const }
        : { event: 'accept' as const, handler };
    const asked = desk.POST('/api/v1/incidents/{code}/transitions', {
      params: { path, header: stamp(incident) },
      body: body as never,
    });
    return await got(asked);
  }
  const asked = desk.PUT('/api/v1/incidents/{code}/assignment', {
    params: { path, header: stamp(incident) },
    body: { handler },
  });
  return await got(asked);
}

const OLD_COPY = 412;

/** So that it is sent again on what is there now, which the person has been told. */
async function asItIs(code: string, error: unknown): Promise<{ incident?: Incident }> {
  if (problemOf(error)?.status !== OLD_COPY) return {};
  const asked = desk.GET('/api/v1/incidents/{code}', { params: { path: { code } } });
  const incident = await got(asked).catch(() => undefined);
  return incident ? { incident } : {};
}

interface Target {
  readonly incident: Incident;
  readonly before: Incident;
}

/** One after another, in the order of the list; what fails is told beside its code and stays chosen. */
async function each(
  targets: readonly Target[],
  work: (target: Target) => Promise<Incident>,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const target of targets) {
    const { before } = target;
    const { code, title } = target.incident;
    try {
      done.push({ code, title, before, incident: await work(target) });
    } catch (error) {
      done.push({ code, title, before, error, ...(await asItIs(code, error)) });
    }
  }
  return done;
}

export const actOnAll = (act: Act, incidents: readonly Incident[], handler: string) =>
  each(
    incidents.map((incident) => ({ incident, before: incident })),
    ({ incident }) => perform(act, incident, handler),
  );

const handlerOf = (incident?: Incident): string | null => incident?.handler?.id ?? null;

/** What was handed to somebody, and to somebody else than before. */
export const undoable = (done: readonly Done[]): readonly Done[] =>
  done.filter(({ incident, before }) => handlerOf(incident) !== handlerOf(before));

/**
 * Who had it has it again, or nobody. At once and by a request of its own: the act itself is not held back for the time
 * of the offer, since others who watch the case, and the clocks that it starts, go by what is there. What was accepted
 * by it stays accepted, for which the API has no way back; that is said with the offer.
 */
export const undoAll = (done: readonly Done[]) =>
  each(
    done.flatMap(({ incident, before }) => (incident && before ? [{ incident, before }] : [])),
    ({ incident, before }) => giveBack(incident, handlerOf(before)),
  );

function giveBack(incident: Incident, handler: string | null): Promise<Incident> {
  const params = { path: { code: incident.code }, header: stamp(incident) };
  return got(
    handler === null
      ? desk.DELETE('/api/v1/incidents/{code}/assignment', { params })
      : desk.PUT('/api/v1/incidents/{code}/assignment', { params, body: { handler } }),
  );
}

/** It was only looked at until then; somebody works on it now. */
export const wasAccepted = ({ before }: Done): boolean => before?.status === 'triage';
