import { useCallback, useEffect, useState } from 'react';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { setServerTime } from '../../ui/clock';

export type Incident = Schemas['IncidentDto'];
export type Move = Schemas['PossibleMoveDto'];
export type Comment = Schemas['CommentDto'];

export interface Case {
  readonly incident: Incident;
  readonly moves: readonly Move[];
  readonly comments: readonly Comment[];
  readonly attachments: readonly Schemas['AttachmentDto'][];
}

const EVERY_MS = 10_000;
const PAGE = 200;

async function read(code: string): Promise<Case> {
  const params = { path: { code } };
  const listed = { ...params, query: { limit: PAGE } };
  const [{ data, response }, moves, comments, attachments] = await Promise.all([
    answered(desk.GET('/api/v1/incidents/{code}', { params })),
    got(desk.GET('/api/v1/incidents/{code}/transitions', { params })),
    got(desk.GET('/api/v1/incidents/{code}/comments', { params: listed })),
    got(desk.GET('/api/v1/incidents/{code}/attachments', { params: listed })).catch(() => null),
  ]);
  setServerTime(response.headers.get('date'));
  return {
    incident: data,
    moves: moves.items.filter(({ blockedBy }) => blockedBy.length === 0),
    comments: comments.items,
    attachments: attachments?.items ?? [],
  };
}

/** A case as it is now, looked at again and again while the page is seen; the last known stays when that fails. */
export function useCase(code: string) {
  const [known, setKnown] = useState<Case>();
  const [error, setError] = useState<unknown>(null);
  const refresh = useCallback(async () => {
    try {
      setKnown(await read(code));
      setError(null);
    } catch (problem) {
      setError(problem);
    }
  }, [code]);
  useEffect(() => {
    void refresh();
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('online', look);
    };
  }, [refresh]);
  return { known, error, refresh };
}

type MoveBody = Schemas['MoveBody'];

/** A step of the unit on the case as it was seen; a newer one answers 412. */
export const move = async ({ code, version }: Incident, body: MoveBody): Promise<void> => {
  const params = { path: { code }, header: { 'If-Match': `"${version}"` } };
  await got(desk.POST('/api/v1/incidents/{code}/transitions', { params, body }));
};

export const say = async (code: string, text: string): Promise<void> => {
  const body = { text, visibility: 'all' as const };
  await got(desk.POST('/api/v1/incidents/{code}/comments', { params: { path: { code } }, body }));
};
