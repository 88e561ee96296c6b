import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answered, desk, got, type Schemas } from '../../api/desk';
import { newKey } from '../../new-key';

type KeyBody = Schemas['ApiKeyBody'];

/** The same body sent again is the same attempt, which the desk does once: a broken line makes no second key. */
export function useAttempt(): (body: object) => { 'Idempotency-Key': string } {
  const last = useRef({ text: '', key: '' });
  return (body) => {
    const text = JSON.stringify(body);
    if (last.current.text !== text) last.current = { text, key: newKey() };
    return { 'Idempotency-Key': last.current.key };
  };
}

interface Issued {
  readonly id: string;
  readonly secret: string;
}

export interface SourceKey {
  /** The key that this form has issued or renewed, with its secret. */
  readonly issued: Issued | null;
  readonly issue: (body: KeyBody) => Promise<string>;
  /** A new secret for a key whose own nobody knows any more. */
  readonly renew: (id: string) => Promise<string>;
  readonly forget: () => void;
}

/** The key of a source that is being made: one, however often its form is sent, and with a secret that can be shown. */
export function useSourceKey(): SourceKey {
  const client = useQueryClient();
  const attempt = useAttempt();
  const [issued, setIssued] = useState<Issued | null>(null);
  const keep = async (id: string, secret: string) => {
    setIssued({ id, secret });
    await client.invalidateQueries({ queryKey: ['keys'] });
    return id;
  };
  const renew = async (id: string) => {
    if (issued?.id === id) return id;
    const path = { id };
    const { etag } = await answered(desk.GET('/api/v1/api-keys/{id}', { params: { path } }));
    const params = { path, header: { 'If-Match': etag ?? '' } };
    const body = { overlapHours: 0 };
    const { key } = await got(desk.POST('/api/v1/api-keys/{id}/rotate', { params, body }));
    return keep(id, key ?? '');
  };
  const issue = async (body: KeyBody) => {
    const header = attempt(body);
    const { id, key } = await got(desk.POST('/api/v1/api-keys', { params: { header }, body }));
    // Asked again after an answer that got lost, the desk tells which key it was, and its secret no more.
    return key === undefined ? renew(id) : keep(id, key);
  };
  return { issued, issue, renew, forget: () => setIssued(null) };
}
