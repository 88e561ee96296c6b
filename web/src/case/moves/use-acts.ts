import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/use-session';
import { WORKED_ON } from '../../queue/search';
import { type Incident, useMoves } from '../case-data';
import { useOpening } from '../opening';
import { boxedMoves, coordinates, isOpen, isOverview, maySetRight } from '../standing';
import { type PossibleMove, sorted } from './moves';

export interface Act {
  readonly key: string;
  readonly label: string;
  readonly second: boolean;
  readonly run: () => void;
}

/** What can be done with the case now; nothing where nobody is asked for it. */
export function useSteps(incident: Incident) {
  const mayMove = useMay('incident:move') && !isOverview(incident);
  const known = useMoves(incident.code, mayMove);
  const moves = known ?? [];
  const boxed = boxedMoves(incident);
  return {
    mayMove,
    moves,
    isPending: known === undefined,
    /** With those that a box over the story offers. */
    free: moves.filter(({ blockedBy }) => blockedBy.length === 0),
    ...sorted(moves.filter(({ event }) => !boxed.includes(event))),
  };
}

/** Side steps of the case, and what has a path of its own: who handles it, how much it counts, what was reported. */
export function useMoreActs(incident: Incident, others: readonly PossibleMove[]): readonly Act[] {
  const { t } = useTranslation('case');
  const { open } = useOpening();
  const me = useMe();
  const decides = coordinates(me, incident);
  const mayAssign = useMay('incident:assign') && decides && WORKED_ON.includes(incident.status);
  const mayRate =
    useMay('incident:rate') && isOpen(incident) && (decides || incident.handler?.id === me.id);
  const mayCorrect = useMay('incident:correct') && maySetRight(me, incident);
  const own = [
    ...(mayAssign ? (['assign'] as const) : []),
    ...(mayRate ? (['rate'] as const) : []),
    ...(mayCorrect ? (['correct'] as const) : []),
  ];
  return [
    ...own.map((what) => ({
      ...{ key: what, label: t(`event.${what}`), second: false },
      run: () => open({ what }),
    })),
    ...others.map(({ event, secondPerson }) => ({
      ...{ key: event, label: t(`event.${event}`), second: secondPerson },
      run: () => open({ what: 'move' as const, event }),
    })),
  ];
}
