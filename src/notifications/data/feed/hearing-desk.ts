import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../../agencies/agency-directory.js';
import { type Actor } from '../../../auth/actor.js';
import { Database } from '../../../common/database.js';
import { Registers } from '../../../common/registers.js';
import { CaseCircles } from '../../../incidents/case-circles.js';
import { DEPARTMENT } from '../../../incidents/parties.js';
import { hears, isOfCase, listed, type Listener } from '../../domain/feed/hearing.js';
import { type Change } from './change.js';

/** A change as somebody hears it. */
export interface HeardChange {
  readonly sequence: number;
  readonly type: string;
  readonly subject: string;
  readonly at: Date;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What somebody hears of some changes, in their order. */
export type HeardBy = (actor: Actor) => readonly HeardChange[];

/** Tells each listener of changes as much as is theirs. */
@Injectable()
export class HearingDesk {
  constructor(
    private readonly database: Database,
    private readonly registers: Registers,
    private readonly directory: AgencyDirectory,
    private readonly circles: CaseCircles,
  ) {}

  /** Who may know of their cases is read once, however many listen. */
  async of(changes: readonly Change[]): Promise<HeardBy> {
    await this.registers.refresh();
    const codes = new Set(changes.filter(isOfCase).map(({ subject }) => subject));
    const circles = await this.circles.ofAllAgencies(this.database.reads, [...codes]);
    return (actor) => {
      const listener = this.listener(actor);
      return changes.flatMap((change) => {
        const hearing = hears(listener, change, circles.get(change.subject));
        return hearing ? [heard(change, hearing === 'overview')] : [];
      });
    };
  }

  private listener({ id, agency, permissions }: Actor): Listener {
    const below = this.directory.current().descendantsOf(agency);
    return { id, agency, permissions, below, isDepartment: agency === DEPARTMENT };
  }
}

const heard = ({ position, type, subject, at, data }: Change, asListed: boolean): HeardChange => ({
  ...{ sequence: position, type, subject, at },
  data: asListed ? listed(data) : data,
});
