import { useEffect, useRef } from 'react';
import { type Incident } from '../case-data';
import { CorrectPanel } from '../correct/CorrectPanel';
import { useOpening } from '../opening';
import { AssignPanel } from './AssignPanel';
import { MovePanel } from './MovePanel';
import { type PossibleMove } from './moves';
import { RatePanel } from './RatePanel';

interface Props {
  readonly incident: Incident;
  readonly moves: readonly PossibleMove[];
}

const FIRST = 'input:not([type=hidden]), textarea, [data-submit]';

/** The one form that is open, with the first field under the fingers. */
export function OpenedForm({ incident, moves }: Props) {
  const { opened, close } = useOpening();
  const place = useRef<HTMLDivElement>(null);
  const name = opened?.what === 'move' ? opened.event : opened?.what;
  useEffect(() => {
    const { current } = place;
    current?.scrollIntoView({ block: 'nearest' });
    current?.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
  }, [name]);
  return (
    <div ref={place}>
      <Form key={name} incident={incident} moves={moves} close={close} />
    </div>
  );
}

function Form({ incident, moves, close }: Props & { close: () => void }) {
  const { opened } = useOpening();
  if (opened?.what === 'assign') return <AssignPanel incident={incident} close={close} />;
  if (opened?.what === 'rate') return <RatePanel incident={incident} close={close} />;
  if (opened?.what === 'correct') return <CorrectPanel incident={incident} close={close} />;
  if (!opened) return null;
  // What is no longer possible stays open with what was typed; the desk says why it is not taken.
  const move = moves.find(({ event }) => event === opened.event) ?? {
    ...{ event: opened.event, to: incident.status, requires: [], blockedBy: [] },
    secondPerson: false,
  };
  return <MovePanel incident={incident} move={move} given={opened.given} close={close} />;
}
