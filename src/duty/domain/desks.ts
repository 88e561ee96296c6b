/** Who asks, as far as desks matter. */
interface Asking {
  readonly agency: string;
  readonly permissions: ReadonlySet<string>;
}

/** The roster of a desk is written by its own people, and by those who keep the registers. */
export const mayWriteFor = ({ agency, permissions }: Asking, desk: string): boolean =>
  agency === desk || permissions.has('register:write');

/** Hand-over notes speak of cases: of a desk they are for its own people alone, and not for those who see no case. */
export const seesHandOvers = ({ agency, permissions }: Asking, desk: string): boolean =>
  agency === desk && permissions.has('incident:read');

interface Person {
  readonly agency: string;
  readonly permissions: ReadonlySet<string>;
}

/** On duty is who works cases at that desk. */
export const canBeOnDuty = ({ agency, permissions }: Person, desk: string): boolean =>
  agency === desk && permissions.has('duty:hand-over');

/** A shift is handed over by whoever has it, and by the coordinators of its desk. */
export const mayHandOver = (
  actor: Asking & { readonly id: string },
  { agency, person }: { readonly agency: string; readonly person: string },
): boolean =>
  actor.agency === agency && (actor.id === person || actor.permissions.has('duty:write'));
