import { useEffect, useState } from 'react';
import { answered, desk, type Schemas } from '../api/desk';
import { setServerTime } from '../ui/clock';
import { type PreviewBody } from './body';

export type Preview = Schemas['PreviewDto'];
export interface Previewed {
  readonly preview: Preview | null;
  readonly state: 'idle' | 'asking' | 'known' | 'failed';
}

const WAIT_MS = 500;
const NOTHING: Previewed = { preview: null, state: 'idle' };

/** What the desk would make of it: asked when one stops for a moment; the last answer stays until the next is there. */
export function usePreview(body: PreviewBody | null): Previewed {
  const [now, setNow] = useState(NOTHING);
  const text = body && JSON.stringify(body);
  useEffect(() => {
    if (text === null) {
      setNow(NOTHING);
      return undefined;
    }
    setNow(({ preview }) => ({ preview, state: 'asking' }));
    const { signal, abort } = abortable();
    const timer = setTimeout(() => {
      ask(JSON.parse(text) as PreviewBody, signal).then(
        (preview) => setNow({ preview, state: 'known' }),
        () => {
          if (!signal.aborted) setNow(({ preview }) => ({ preview, state: 'failed' }));
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      abort();
    };
  }, [text]);
  return now;
}

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

async function ask(body: PreviewBody, signal: AbortSignal): Promise<Preview> {
  const { data, response } = await answered(
    desk.POST('/api/v1/incidents/preview', { body, signal }),
  );
  setServerTime(response.headers.get('date'));
  return data;
}
