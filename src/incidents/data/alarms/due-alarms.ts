import { Injectable } from '@nestjs/common';
import { Registers } from '../../../common/registers.js';
import { type Tx } from '../../../common/tx.js';
import { type Alarm, raised } from '../../domain/alarms/alarms.js';
import { isLate } from '../../domain/alarms/late.js';
import { whoOf } from '../../domain/alarms/recipients.js';
import { DESK } from '../../domain/desk-itself.js';
import { DeskRules } from '../desk-rules.js';
import { type Change, IncidentRecord } from '../incident-record.js';
import { IncidentDeadline } from '../incident-deadline.entity.js';
import { Incident } from '../incident.entity.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { lockByIds } from './lock-by-ids.js';

interface DueAlarm {
  readonly clock: IncidentDeadline;
  readonly alarm: Alarm;
}

type Entry = Pick<Change, 'type' | 'data' | 'after' | 'visibility'>;

/** What clocks have to be heard of by now, and what comes of it in the record of their cases. */
@Injectable()
export class DueAlarms {
  constructor(
    private readonly record: IncidentRecord,
    private readonly incidents: IncidentsRepository,
    private readonly rules: DeskRules,
    private readonly registers: Registers,
  ) {}

  /** Some cases with a clock that is due to be heard of; those that somebody works on right now come next time. */
  async lockDueOfAllAgencies(tx: Tx, at: Date, most: number): Promise<Incident[]> {
    await this.registers.refresh(tx);
    return lockByIds(tx, { most, at, ids: DUE });
  }

  /**
   * Raises all that a case has due, in the order in which it fell due. Read under the lock, so what another process has
   * raised meanwhile is there; a clock that is due for nothing (the calendar has changed) is only set anew.
   */
  async raise(tx: Tx, incident: Incident, at: Date): Promise<void> {
    const clocks = await this.incidents.clocks(tx, incident);
    const due = clocks.flatMap((clock) => this.dueOf(clock, at)).sort(byInstant);
    const watched = clocks.map((clock) =>
      this.rules.watched(
        raised(
          clock,
          due.filter((one) => one.clock === clock).map(({ alarm }) => alarm),
        ),
      ),
    );
    if (due.length === 0) return this.setAnew(tx, clocks, watched);
    let standing = incident;
    for (const [i, one] of due.entries()) {
      standing = await this.record.write(tx, {
        ...{ incident: standing, at, actor: DESK, byTime: true },
        ...entryOf(one, standing, at),
        ...(i === due.length - 1 && { clocks: watched }),
      });
    }
  }

  private async setAnew(
    tx: Tx,
    before: readonly IncidentDeadline[],
    after: readonly IncidentDeadline[],
  ): Promise<void> {
    const others = after.filter(
      ({ nextAlarmAt }, i) => Number(nextAlarmAt) !== Number(before[i]?.nextAlarmAt),
    );
    for (const { id, nextAlarmAt } of others) {
      await tx.update(IncidentDeadline, id, { nextAlarmAt });
    }
  }

  private dueOf(clock: IncidentDeadline, at: Date): DueAlarm[] {
    const due = this.rules.alarmsLeft(clock).filter((alarm) => alarm.at <= at);
    return due.map((alarm) => ({ clock, alarm }));
  }
}

// As many again as several processes hold at once, so that each finds some that the others do not.
const DUE = `SELECT incident_id FROM incident_deadline WHERE next_alarm_at <= :at
              ORDER BY next_alarm_at LIMIT :some`;

const byInstant = (a: DueAlarm, b: DueAlarm): number => a.alarm.at.getTime() - b.alarm.at.getTime();

function entryOf({ clock, alarm }: DueAlarm, { escalatedTo }: Incident, at: Date): Entry {
  const { type, percent, step } = alarm;
  const { id: deadline, kind, dueAt, legal } = clock;
  const late = isLate(alarm.at, at) && { late: true };
  const said = { deadline, kind, ...late };
  if (type === 'breached') {
    return { type: 'incident.deadline-breached', data: { ...said, dueAt: alarm.at, legal } };
  }
  if (!step) {
    // A reminder is for those who work on it; the unit learns of what was not kept.
    const data = { ...said, percent, dueAt, legal };
    return { type: 'incident.deadline-warned', visibility: 'desk', data };
  }
  const { vi, en, agencies = [] } = step.to;
  return {
    type: 'incident.deadline-escalated',
    data: { ...said, percent, dueAt, to: { vi, en }, escalate: whoOf(step), agencies },
    after: { escalatedTo: [...new Set([...escalatedTo, ...agencies])] },
  };
}
