import { Injectable } from '@nestjs/common';
import { AgencyDirectory } from '../../agencies/agency-directory.js';
import { Registers } from '../../common/registers.js';
import { type Tx } from '../../common/tx.js';
import { DESK, ESCALATE_TRANSFER_TO } from '../domain/desk-itself.js';
import { type Wait, type WaitKind } from '../domain/waits.js';
import { Approval } from './approvals/approval.entity.js';
import { CaseFile } from './case-file.js';
import { type Change } from './incident-record.js';
import { Incident } from './incident.entity.js';

type End = Pick<Change, 'type' | 'data' | 'after' | 'visibility'>;

/** What comes of it when nobody answers in time: the case goes on without, and the desk turns to those above. */
@Injectable()
export class ExpiredWaits {
  constructor(
    private readonly file: CaseFile,
    private readonly directory: AgencyDirectory,
    private readonly registers: Registers,
  ) {}

  /** Some cases in which something has run out; those that somebody works on right now come next time. */
  async lockExpiredOfAllAgencies(tx: Tx, at: Date, most: number): Promise<Incident[]> {
    // The clocks that go on are counted by the calendar and the tables of today.
    await this.registers.refresh(tx);
    return tx
      .createQueryBuilder(Incident, 'incident')
      .where('incident.waitsUntil <= :at', { at })
      .orderBy('incident.waitsUntil')
      .addOrderBy('incident.id')
      .limit(most)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  async end(tx: Tx, incident: Incident, { kind, until }: Wait, at: Date): Promise<Incident> {
    const { id } = incident.approval ?? {};
    if (kind === 'approval' && id) {
      await tx.update(Approval, id, { outcome: 'lapsed', decidedAt: at });
    }
    // Nobody's deadline grows because the desk was down when the unit's time was over.
    const clocks = kind === 'infoRequest' && { clocksFrom: until };
    return this.file.write(tx, {
      ...{ incident, at, actor: DESK, ...clocks },
      ...this.ends[kind](incident),
    });
  }

  /** Nobody answers for a unit that has not been told of the case. */
  private aboveUnit({
    reporterAgency,
    senderConfirmed,
  }: Pick<Incident, 'reporterAgency' | 'senderConfirmed'>): readonly string[] {
    return senderConfirmed ? this.directory.current().ancestorsOf(reporterAgency).slice(0, 1) : [];
  }

  private readonly ends: Readonly<Record<WaitKind, (incident: Incident) => End>> = {
    approval: ({ approval }) => ({
      type: 'incident.approval-lapsed',
      visibility: 'desk',
      data: { approval: approval?.id, kind: approval?.kind, asker: approval?.requestedBy },
      after: { approval: null },
    }),
    transfer: ({ transfer, escalatedTo }) => ({
      type: 'incident.transfer-timed-out',
      data: { to: transfer?.to, answerBy: transfer?.answerBy, escalatedTo: ESCALATE_TRANSFER_TO },
      after: { transfer: null, escalatedTo: joined(escalatedTo, ESCALATE_TRANSFER_TO) },
    }),
    infoRequest: ({ infoRequest, infoTimeouts, escalatedTo, ...unit }) => {
      const above = this.aboveUnit(unit);
      return {
        type: 'incident.info-timed-out',
        data: { ...infoRequest, escalatedTo: above },
        after: {
          ...{ waitingForUnit: false, infoRequest: null, infoTimeouts: infoTimeouts + 1 },
          escalatedTo: joined(escalatedTo, above),
        },
      };
    },
  };
}

const joined = (some: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...some, ...more]),
];
