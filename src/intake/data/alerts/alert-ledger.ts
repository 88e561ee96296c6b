import { type MachineCase } from '../../../incidents/machine-case.js';
import { type StandingAlert } from './alerts.repository.js';

/** An alert that is known, with its case where that is still worked on. */
export interface KnownAlert {
  readonly row: StandingAlert;
  readonly of: MachineCase | null;
}

interface Standing {
  /** The newest first. */
  readonly rows: readonly StandingAlert[];
  /** By id; those that have ended are not in it. */
  readonly cases: ReadonlyMap<string, MachineCase>;
  readonly storm: MachineCase | null;
  /** Reports that may still be made within the hour. */
  readonly left: number;
  /** Before it a case has gathered its last. */
  readonly gatheringSince: Date;
}

/** How a source stands while one delivery of it is taken in: what was known before, and what each alert of it adds. */
export class AlertLedger {
  private rows: StandingAlert[];
  private readonly cases: Map<string, MachineCase>;
  private readonly gatheringSince: Date;
  storm: MachineCase | null;
  left: number;

  constructor({ rows, cases, storm, left, gatheringSince }: Standing) {
    this.rows = [...rows];
    this.cases = new Map(cases);
    this.storm = storm;
    this.left = left;
    this.gatheringSince = gatheringSince;
  }

  /** In the case that is still worked on, if there is one: a case may have come back, and an alert be in several. */
  known(fingerprint: string): KnownAlert | null {
    const same = this.rows
      .filter((row) => row.fingerprint === fingerprint)
      .map((row) => ({ row, of: this.cases.get(row.incidentId) ?? null }));
    return same.find(({ of }) => of !== null) ?? same[0] ?? null;
  }

  /** The open case that gathers alerts of a kind. What a storm was put together in gathers no kind. */
  gathering(groupKey: string): MachineCase | null {
    for (const row of this.rows) {
      if (row.groupKey !== groupKey || row.arrival === 'limited') continue;
      const of = this.cases.get(row.incidentId);
      if (of?.state === 'open' && row.lastSeenAt > this.gatheringSince) return of;
    }
    return null;
  }

  add(row: StandingAlert, of: MachineCase): void {
    this.rows.unshift(row);
    this.cases.set(of.id, of);
    if (row.arrival === 'reported') this.left -= 1;
    if (row.arrival === 'limited') this.storm = of;
  }

  change(id: string, columns: Partial<StandingAlert>): void {
    this.rows = this.rows.map((row) => (row.id === id ? { ...row, ...columns } : row));
  }
}
