import { Injectable } from '@nestjs/common';
import { newId } from '../../../common/identifier.js';
import { type Tx } from '../../../common/tx.js';
import { type PersonRef } from '../../domain/effects.js';
import { sameTrace, type Trace } from '../../domain/observables/types.js';
import { stricterTlp, type Tlp } from '../../domain/tlp.js';
import { type Incident } from '../incident.entity.js';
import { type Observable } from './observable.entity.js';
import { ObservablesRepository } from './observables.repository.js';

/** As somebody gives it. */
export interface ObservableGiven extends Trace {
  /** The case's own when it is not given. */
  readonly tlp?: Tlp;
  readonly note?: string;
}

/** Its value is in the one way of writing it. */
export type SoundTrace = ObservableGiven;

export interface Entry {
  readonly observable: Observable;
  /** The case had it before. */
  readonly known: boolean;
  /** Its mark or its note is another than before. */
  readonly changed: boolean;
}

interface Entering {
  /** As locked. */
  readonly incident: Incident;
  readonly by: PersonRef;
  readonly at: Date;
}

/** A case has every trace once. Adding one again only tightens its mark and gives it the note that it had not. */
@Injectable()
export class ObservableBook {
  constructor(private readonly observables: ObservablesRepository) {}

  /** One entry for each trace, in the order in which they are first given. */
  async enter(
    tx: Tx,
    { incident, by, at }: Entering,
    given: readonly SoundTrace[],
  ): Promise<readonly Entry[]> {
    const known = await this.observables.added(tx, incident, given);
    const entries = onceEach(given).map((trace): Entry => {
      const before = known.find((one) => sameTrace(one, trace));
      if (before) return taken(before, trace);
      const { type, value, tlp = incident.tlp, note = null } = trace;
      const observable = {
        ...{ id: newId(), incidentId: incident.id, type, value, tlp, note },
        ...{ addedBy: by, addedAt: at },
      };
      return { observable, known: false, changed: false };
    });
    const fresh = entries.filter((entry) => !entry.known).map(({ observable }) => observable);
    if (fresh.length > 0) await this.observables.insert(tx, incident, fresh);
    for (const { observable, changed } of entries) {
      if (changed) await this.observables.update(tx, incident, observable);
    }
    return entries;
  }
}

const onceEach = (given: readonly SoundTrace[]): readonly SoundTrace[] =>
  given.reduce<SoundTrace[]>((kept, trace) => {
    const i = kept.findIndex((one) => sameTrace(one, trace));
    const same = kept[i];
    if (!same) return [...kept, trace];
    return kept.with(i, {
      ...trace,
      ...same,
      ...(trace.tlp && { tlp: stricterTlp(trace.tlp, same.tlp ?? trace.tlp) }),
    });
  }, []);

function taken(before: Observable, { tlp, note }: SoundTrace): Entry {
  const observable = {
    ...before,
    tlp: tlp ? stricterTlp(before.tlp, tlp) : before.tlp,
    note: before.note ?? note ?? null,
  };
  const changed = observable.tlp !== before.tlp || observable.note !== before.note;
  return { observable, known: true, changed };
}
