import { type InfoRequest, type Transfer } from './effects.js';

/** What a case waits for a person with, each until its own instant. */
export const WAIT_KINDS = ['approval', 'transfer', 'infoRequest'] as const;
export type WaitKind = (typeof WAIT_KINDS)[number];

export interface Waiting {
  readonly approval: { readonly until: string } | null;
  readonly transfer: Pick<Transfer, 'answerBy'> | null;
  readonly infoRequest: Pick<InfoRequest, 'dueAt'> | null;
}

export interface Wait {
  readonly kind: WaitKind;
  readonly until: Date;
}

/** Everything that waits, what runs out first before the rest. */
export function waitsOf({ approval, transfer, infoRequest }: Waiting): Wait[] {
  const until: Readonly<Record<WaitKind, string | undefined>> = {
    approval: approval?.until,
    transfer: transfer?.answerBy,
    infoRequest: infoRequest?.dueAt,
  };
  return WAIT_KINDS.flatMap((kind) => {
    const instant = until[kind];
    return instant === undefined ? [] : [{ kind, until: new Date(instant) }];
  }).sort((a, b) => a.until.getTime() - b.until.getTime());
}

export const waitsUntil = (waiting: Waiting): Date | null => waitsOf(waiting)[0]?.until ?? null;
