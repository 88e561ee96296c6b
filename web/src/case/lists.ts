import { desk, got, type Schemas } from '../api/desk';
import { useMay } from '../api/use-session';
import { allOf, usePart } from './case-data';

export type Task = Schemas['TaskDto'];
export type Trace = Schemas['ObservableDto'];
export type File = Schemas['AttachmentDto'];

/** What hangs on a case, each list whole: its length stands on its tab, and it is printed with the rest. */
export const useTasks = (code: string, enabled = true) =>
  usePart(code, 'tasks', {
    read: () =>
      allOf((query) =>
        got(desk.GET('/api/v1/incidents/{code}/tasks', { params: { path: { code }, query } })),
      ),
    enabled,
  });

export const useTraces = (code: string, enabled = true) =>
  usePart(code, 'traces', {
    read: () =>
      allOf((query) =>
        got(
          desk.GET('/api/v1/incidents/{code}/observables', { params: { path: { code }, query } }),
        ),
      ),
    enabled,
  });

export function useFiles(code: string, enabled = true) {
  const may = useMay('evidence:read');
  return usePart(code, 'files', {
    read: () =>
      allOf((query) =>
        got(
          desk.GET('/api/v1/incidents/{code}/attachments', { params: { path: { code }, query } }),
        ),
      ),
    enabled: enabled && may,
  });
}

export const useLinks = (code: string, enabled = true) =>
  usePart(code, 'links', {
    read: () =>
      allOf((query) =>
        got(desk.GET('/api/v1/incidents/{code}/links', { params: { path: { code }, query } })),
      ),
    enabled,
  });

export const useAlerts = (code: string, enabled = true) =>
  usePart(code, 'alerts', {
    read: () =>
      allOf((query) =>
        got(desk.GET('/api/v1/incidents/{code}/alerts', { params: { path: { code }, query } })),
      ),
    enabled,
  });

export const useRating = (code: string, enabled = true) =>
  usePart(code, 'rating', {
    read: () =>
      got(desk.GET('/api/v1/incidents/{code}/assessment', { params: { path: { code } } })),
    enabled,
  });
