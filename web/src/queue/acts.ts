import { desk, got } from '../api/desk';
import { problemOf } from '../api/problem';
import { type Incident } from './search';

export type Act = 'acknowledge' | 'take' | 'assign';

export interface Done {
  readonly code: string;
  readonly title: string;
  /** As it is afterwards; after a refusal as it is now, where that could be read. */
  readonly incident?: Incident;
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

/** One after another, in the order of the list; what fails is told beside its code and stays chosen. */
export async function actOnAll(
  act: Act,
  incidents: readonly Incident[],
  handler: string,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const incident of incidents) {
    const { code, title } = incident;
    try {
      done.push({ code, title, incident: await perform(act, incident, handler) });
    } catch (error) {
      done.push({ code, title, error, ...(await asItIs(code, error)) });
    }
  }
  return done;
}

/** Whether the act makes sense in the state that the case is in; who may do it, the API says. */
export const fits = (act: Act, { status }: Incident): boolean =>
  act === 'acknowledge'
    ? status === 'submitted'
    : ['triage', 'assigned', 'containment', 'eradication', 'recovery'].includes(status);
