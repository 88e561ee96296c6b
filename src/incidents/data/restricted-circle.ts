import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Tx } from '../../common/tx.js';
import { EVENT_OF } from '../domain/event-types.js';
import { CaseFile } from './case-file.js';
import { type Change } from './incident-record.js';
import { Incident } from './incident.entity.js';
import { MergedReports } from './merged-reports.js';

/** Who may still see a case once the Police have restricted it. */
@Injectable()
export class RestrictedCircle {
  constructor(
    private readonly file: CaseFile,
    private readonly merged: MergedReports,
  ) {}

  /** The reports that were merged into it tell the same story, so they are for the same people from then on. */
  async drawAroundMerged(
    tx: Tx,
    { id, code, restrictedPeople }: Incident,
    { at, actor, data }: Pick<Change, 'at' | 'actor' | 'data'>,
  ): Promise<void> {
    const ids = await this.merged.below(tx, id);
    const reports = await tx.find(Incident, {
      where: { id: In(ids), restricted: false },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const incident of reports) {
      await this.file.write(tx, {
        ...{ incident, at, actor, type: EVENT_OF.restrict, data: { ...data, with: code } },
        after: { restricted: true, restrictedPeople, tlp: 'RED' },
      });
    }
  }
}
