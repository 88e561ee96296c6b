import { type ReactNode, useCallback, useState } from 'react';
import { ProblemError } from '../../api/problem';
import { Cancelled, type Proof, ProofContext, type Prove } from './proof';
import { ProofDialog } from './ProofDialog';

/** What waits for a proof. */
interface Open {
  readonly why: string;
  /** Throws where the proof is not good; then it is asked for again. */
  readonly attempt: (proof: Proof) => Promise<void>;
  readonly cancel: () => void;
}

const isProofNeeded = (error: unknown): boolean =>
  error instanceof ProblemError && error.is('auth/proof-needed');

export function ProofProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<Open | null>(null);
  const prove: Prove = useCallback(async (why, work) => {
    try {
      return await work({});
    } catch (error) {
      if (!isProofNeeded(error)) throw error;
    }
    return new Promise((resolve, reject) => {
      setOpen({
        why,
        attempt: async (proof) => {
          resolve(await work(proof));
          setOpen(null);
        },
        cancel: () => {
          setOpen(null);
          reject(new Cancelled());
        },
      });
    });
  }, []);
  return (
    <ProofContext value={prove}>
      {children}
      {open ? <ProofDialog {...open} /> : null}
    </ProofContext>
  );
}
