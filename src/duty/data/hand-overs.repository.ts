import { Injectable } from '@nestjs/common';
import { Database } from '../../common/database.js';
import { type Tx } from '../../common/tx.js';
import { HandOver } from './hand-over.entity.js';

export interface HandOverView {
  readonly id: string;
  readonly shift: string;
  readonly note: string;
  readonly at: Date;
  readonly by: { readonly id: string; readonly name: string };
}

@Injectable()
export class HandOversRepository {
  constructor(private readonly database: Database) {}

  /** Of one desk; who may read it, the caller decides. */
  async lastOf(agencyCode: string): Promise<HandOverView | null> {
    const [last] = await this.database.reads.find(HandOver, {
      where: { agencyCode },
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    return last ? handOverView(last) : null;
  }

  async insert(tx: Tx, handOver: HandOver): Promise<HandOverView> {
    await tx.insert(HandOver, handOver);
    return handOverView(handOver);
  }
}

const handOverView = ({ id, shiftId, note, at, byId, byName }: HandOver): HandOverView => ({
  ...{ id, shift: shiftId, note, at },
  by: { id: byId, name: byName },
});
