import { desk, got, type Schemas } from '../../api/desk';
import { type Incident } from '../case-data';
import { useWrite } from '../use-write';

/** A move of the case; of a form on the version it was opened on. */
export const useMoveWrite = ({ code, version }: Incident, holds = false) =>
  useWrite<Schemas['MoveBody']>(
    { code, version },
    (body, header) =>
      got(
        desk.POST('/api/v1/incidents/{code}/transitions', {
          params: { path: { code }, header },
          body,
        }),
      ),
    { holds },
  );
