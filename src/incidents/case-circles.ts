import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Incident } from './data/incident.entity.js';

/** Who may know of a case now, as far as it is restricted. */
export type CaseCircle = Pick<
  Incident,
  'code' | 'restricted' | 'leadAgency' | 'transfer' | 'restrictedPeople' | 'handlerId'
>;

/** The circles of many cases at once, for whoever tells many listeners of them. */
@Injectable()
export class CaseCircles {
  /** By code; codes that are none are left out. */
  async ofAllAgencies(
    reads: EntityManager,
    codes: readonly string[],
  ): Promise<ReadonlyMap<string, CaseCircle>> {
    if (codes.length === 0) return new Map();
    const cases = await reads.find(Incident, {
      select: {
        ...{ id: true, code: true, restricted: true, leadAgency: true },
        ...{ transfer: true, restrictedPeople: true, handlerId: true },
      },
      where: { code: In([...codes]) },
    });
    return new Map(cases.map((one) => [one.code, one]));
  }
}
