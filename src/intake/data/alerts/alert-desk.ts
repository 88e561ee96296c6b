import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/identifier.js';
import { type MachineCase } from '../../../incidents/machine-case.js';
import { MachineNotes } from '../../../incidents/machine-notes.js';
import { MachineReports } from '../../../incidents/machine-reports.js';
import { type Arrival, isWorthNoting } from '../../domain/fate.js';
import { type ReportTarget } from '../sources/intake-source.entity.js';
import { type AlertLedger, type KnownAlert } from './alert-ledger.js';
import { AlertsRepository } from './alerts.repository.js';
import { type Delivery } from './deliveries.js';
import { type Incoming } from './incoming.js';
import { reportOf, stormOf } from './report-texts.js';

/** What is written for an alert: its row, its case, and the case's record, which is told of the first times and then rarely. */
@Injectable()
export class AlertDesk {
  constructor(
    private readonly alerts: AlertsRepository,
    private readonly reports: MachineReports,
    private readonly notes: MachineNotes,
  ) {}

  /** Fires again, or was only sent again. */
  async repeat(
    delivery: Delivery,
    { title: alert, firing }: Incoming,
    { known, news }: { known: KnownAlert; news: boolean },
  ): Promise<MachineCase | null> {
    const { at: lastSeenAt } = delivery;
    const occurrences = known.row.occurrences + 1;
    const again = { lastSeenAt, occurrences, firing, resolvedAt: null };
    await this.change(delivery, known, news ? again : { lastSeenAt });
    if (news && isWorthNoting(occurrences)) {
      await this.note(delivery, known.of, 'incident.alert-repeated', { alert, occurrences });
    }
    return known.of;
  }

  async resolve(
    delivery: Delivery,
    { title: alert }: Incoming,
    { known, news }: { known: KnownAlert; news: boolean },
  ): Promise<MachineCase | null> {
    if (!news) return known.of;
    const resolutions = known.row.resolutions + 1;
    await this.change(delivery, known, { resolvedAt: delivery.at, resolutions });
    if (isWorthNoting(resolutions)) {
      await this.note(delivery, known.of, 'incident.alert-resolved', { alert });
    }
    return known.of;
  }

  async gather(
    delivery: Delivery,
    alert: Incoming,
    { into, arrival }: { into: MachineCase; arrival: Arrival },
  ): Promise<MachineCase> {
    await this.insert(delivery, alert, into, arrival);
    const alerts = await this.alerts.countOfCase(delivery.tx, into.id);
    if (isWorthNoting(alerts)) {
      await this.note(delivery, into, 'incident.alert-grouped', { alert: alert.title, alerts });
    }
    return into;
  }

  report(delivery: Delivery, alert: Incoming, target: ReportTarget): Promise<MachineCase> {
    return this.file(delivery, alert, 'reported', reportOf(alert, target, delivery));
  }

  /** Beyond its limit a source makes one case more, which holds whatever comes. */
  limit(delivery: Delivery, alert: Incoming, target: ReportTarget): Promise<MachineCase> {
    const { storm } = delivery.ledger;
    return storm
      ? this.gather(delivery, alert, { into: storm, arrival: 'limited' })
      : this.file(delivery, alert, 'limited', stormOf(alert, target, delivery));
  }

  private async file(
    delivery: Delivery,
    alert: Incoming,
    arrival: Arrival,
    report: ReturnType<typeof reportOf>,
  ): Promise<MachineCase> {
    const made = await this.reports.report(delivery.tx, delivery.actor, report);
    await this.insert(delivery, alert, made, arrival);
    return made;
  }

  private async insert(
    { tx, source, ledger, at }: Delivery,
    { fingerprint, groupKey, title, text, labels, firing }: Incoming,
    of: MachineCase,
    arrival: Arrival,
  ): Promise<void> {
    const alert = {
      ...{ id: newId(), sourceId: source.id, incidentId: of.id, arrival },
      ...{ fingerprint, groupKey, title, text, labels, firing },
      ...{ occurrences: 1, resolutions: 0, firstSeenAt: at, lastSeenAt: at, resolvedAt: null },
    };
    await this.alerts.insert(tx, alert);
    ledger.add(alert, of);
  }

  private async change(
    { tx, ledger }: Delivery,
    { row }: KnownAlert,
    columns: Parameters<AlertLedger['change']>[1],
  ): Promise<void> {
    await this.alerts.update(tx, row, columns);
    ledger.change(row.id, columns);
  }

  /** A case that has ended is told nothing more. */
  private async note(
    { tx, actor }: Delivery,
    of: MachineCase | null,
    type: Parameters<MachineNotes['note']>[3]['type'],
    data: object,
  ): Promise<void> {
    if (of) await this.notes.note(tx, actor, of.id, { type, data });
  }
}
