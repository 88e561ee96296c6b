import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemError } from '../../api/problem';
import { uploaded } from '../../api/upload';
import { newKey } from '../../new-key';
import { type Imported } from './outcomes';

export type Register = 'agencies' | 'systems';

/** Where an import is: nothing chosen, on its way, shown, or written. */
export type Step = 'choose' | 'reading' | 'shown' | 'writing' | 'done';

export interface Importing {
  readonly step: Step;
  readonly file: File | null;
  /** How much of the file has gone, of one. */
  readonly share: number;
  readonly result: Imported | null;
  /** What somebody else changed since the first look made it necessary to look again. */
  readonly isRenewed: boolean;
  readonly error: unknown;
  readonly choose: (file: File) => void;
  readonly again: () => void;
  readonly write: () => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

interface State extends Pick<
  Importing,
  'step' | 'file' | 'share' | 'result' | 'isRenewed' | 'error'
> {
  /** Names the writing of this result, so that sending it twice writes it once. */
  readonly key: string;
}

const NOTHING: State = {
  ...{ step: 'choose', file: null, share: 0, result: null, isRenewed: false, error: null, key: '' },
};

// The register is another than what was shown, or a row has become wrong.
const isLate = (error: unknown): boolean =>
  error instanceof ProblemError && (error.is('import/outdated') || error.is('import/has-errors'));

/** A file looked at by the desk, and written as it was seen. */
export function useImport(register: Register): Importing {
  const client = useQueryClient();
  const [state, setState] = useState(NOTHING);
  const looking = useRef<AbortController | null>(null);
  useEffect(() => () => looking.current?.abort(), []);
  const change = (some: Partial<State>) => setState((was) => ({ ...was, ...some }));

  const sent = (file: File, { plan, key }: { plan?: string; key?: string }) => {
    const going = new AbortController();
    // What is being written is not broken off by going elsewhere: it would be unknown whether it was.
    looking.current = plan === undefined ? going : null;
    const form = new FormData();
    // What is said of the file stands before it, for it is read as it comes.
    if (plan !== undefined) form.append('plan', plan);
    form.append('file', file, file.name.normalize('NFC'));
    return uploaded<Imported>({
      path: `/api/v1/${register}/import${plan === undefined ? '?dryRun=true' : ''}`,
      ...{ form, signal: going.signal, ...(key !== undefined && { key }) },
      tell: (share) => change({ share }),
    });
  };
  const look = async (file: File, isRenewed = false) => {
    setState({ ...NOTHING, step: 'reading', file, isRenewed });
    try {
      change({ step: 'shown', result: await sent(file, {}), key: newKey() });
    } catch (error) {
      if (!looking.current?.signal.aborted) change({ step: 'choose', error });
    }
  };
  const write = async () => {
    const { file, result, key } = state;
    if (!file || !result) return;
    change({ step: 'writing', share: 0, error: null });
    try {
      change({ step: 'done', result: await sent(file, { plan: result.plan, key }) });
      await client.invalidateQueries({ queryKey: [register] });
    } catch (error) {
      if (isLate(error)) await look(file, true);
      else change({ step: 'shown', error });
    }
  };
  const { key: _, ...shown } = state;
  return {
    ...shown,
    choose: (file) => void look(file),
    again: () => {
      if (state.file) void look(state.file);
    },
    write: () => void write(),
    stop: () => {
      looking.current?.abort();
      setState(NOTHING);
    },
    forget: () => setState(NOTHING),
  };
}
