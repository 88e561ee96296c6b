import { useCallback, useEffect, useState } from 'react';
import { choose } from './files';
import { filesOf, type KeptFile, shelf } from './shelf';
import { uploads } from './uploads';

interface Refused {
  readonly folders: readonly string[];
  readonly large: readonly string[];
  readonly tooMany: boolean;
}

/** The files of a draft or of a case that have not gone yet, kept in the browser so that a reload loses none. */
export function useFiles(of: string) {
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [refused, setRefused] = useState<Refused>();
  const refresh = useCallback(async () => setFiles(await filesOf(of)), [of]);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const add = useCallback(
    async (chosen: readonly File[], folders: readonly string[] = []) => {
      const have = (await filesOf(of)).length;
      const { kept, large, tooMany } = choose(chosen, { of, have, now: Date.now() });
      for (const file of kept) await shelf.put('files', file);
      setRefused({ folders, large, tooMany });
      await refresh();
    },
    [of, refresh],
  );
  const remove = useCallback(
    async (id: string) => {
      await uploads.remove(id);
      await refresh();
    },
    [refresh],
  );
  return { files, refused, add, remove, refresh };
}

export type Files = ReturnType<typeof useFiles>;
