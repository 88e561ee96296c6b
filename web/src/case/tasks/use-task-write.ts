import { desk, got, type Schemas } from '../../api/desk';
import { type Incident } from '../case-data';
import { useWrite } from '../use-write';

/** A change of one task, which is a change of the case. */
export const useTaskWrite = (incident: Incident, id: string, holds = false) =>
  useWrite<Schemas['TaskPatch']>(
    incident,
    (body, header) =>
      got(
        desk.PATCH('/api/v1/incidents/{code}/tasks/{id}', {
          params: { path: { code: incident.code, id }, header },
          body,
        }),
      ),
    { holds },
  );
