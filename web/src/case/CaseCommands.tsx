import { type Incident } from './case-data';
import { useCaseCommands } from './use-case-commands';

/** Draws nothing: the palette has what it says. */
export function CaseCommands({ incident, write }: { incident: Incident; write: () => void }) {
  useCaseCommands(incident, write);
  return null;
}
