import { createContext, useContext } from 'react';
import { type Schemas } from '../../api/desk';

export type Proof = Schemas['ProofBody'];

/** The person went back on it. */
export class Cancelled extends Error {}

/** Does the work at once where the session is fresh enough; else asks for the password or a code first, and says for what. */
export type Prove = <T>(why: string, work: (proof: Proof) => Promise<T>) => Promise<T>;

export const ProofContext = createContext<Prove | null>(null);

export function useProve(): Prove {
  const prove = useContext(ProofContext);
  if (!prove) throw new Error('There is nobody to ask for a proof.');
  return prove;
}
