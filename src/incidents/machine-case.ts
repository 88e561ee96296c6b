/** A case that is still worked on, as the machine that reported it needs it. */
export interface MachineCase {
  readonly id: string;
  readonly code: string;
  /** `merged` where that is done in the case it was merged into. */
  readonly state: 'open' | 'merged';
  readonly restricted: boolean;
}
