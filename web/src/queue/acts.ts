import { desk, got } from '../api/desk';
import { type Incident } from './search';

export type Act = 'acknowledge' | 'take' | 'assign';

export interface Done {
  readonly code: string;
  /** As it is afterwards; absent where it failed. */
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

/** One after another, in the order of the list; what fails is told beside its code and stays chosen. */
export async function actOnAll(
  act: Act,
  incidents: readonly Incident[],
  handler: string,
): Promise<readonly Done[]> {
  const done: Done[] = [];
  for (const incident of incidents) {
    const { code } = incident;
    try {
      done.push({ code, incident: await perform(act, incident, handler) });
    } catch (error) {
      done.push({ code, error });
    }
  }
  return done;
}

/** Whether the act makes sense in the state that the case is in; who may do it, the API says. */
export const fits = (act: Act, { status }: Incident): boolean =>
  act === 'acknowledge'
    ? status === 'submitted'
    : ['triage', 'assigned', 'containment', 'eradication', 'recovery'].includes(status);
