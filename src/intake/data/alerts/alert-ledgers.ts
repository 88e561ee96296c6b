import { Injectable } from '@nestjs/common';
import { type Tx } from '../../../common/tx.js';
import { MachineNotes } from '../../../incidents/machine-notes.js';
import { type IntakeSource } from '../sources/intake-source.entity.js';
import { AlertLedger } from './alert-ledger.js';
import { AlertsRepository } from './alerts.repository.js';
import { type Incoming } from './incoming.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Ledgers of sources that are held: nobody else takes in what they send meanwhile. */
@Injectable()
export class AlertLedgers {
  constructor(
    private readonly alerts: AlertsRepository,
    private readonly notes: MachineNotes,
  ) {}

  /** With every case that the alerts may be noted in, held too. */
  async open(
    tx: Tx,
    { id, windowMinutes, hourlyLimit }: IntakeSource,
    alerts: readonly Incoming[],
    at: Date,
  ): Promise<AlertLedger> {
    const before = (ms: number) => new Date(at.getTime() - ms);
    const gatheringSince = before(windowMinutes * MINUTE_MS);
    const rows = await this.alerts.standing(tx, id, {
      fingerprints: alerts.map(({ fingerprint }) => fingerprint),
      groupKeys: alerts.map(({ groupKey }) => groupKey),
      since: gatheringSince,
    });
    const storm = await this.alerts.stormSince(tx, id, before(HOUR_MS));
    const reported = await this.alerts.reportedSince(tx, id, before(HOUR_MS));
    const ids = rows.map(({ incidentId }) => incidentId);
    const cases = await this.notes.lockOpenOfAllAgencies(
      tx,
      storm === null ? ids : [...ids, storm],
    );
    const stormCase = storm === null ? undefined : cases.get(storm);
    return new AlertLedger({
      ...{ rows, cases, gatheringSince, left: hourlyLimit - reported },
      storm: stormCase?.state === 'open' ? stormCase : null,
    });
  }
}
