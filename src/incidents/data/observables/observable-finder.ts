import { Injectable } from '@nestjs/common';
import { parse } from 'tldts';
import { type Actor } from '../../../auth/actor.js';
import { findTraces, type Reading } from '../../domain/observables/extraction.js';
import { sameTrace } from '../../domain/observables/types.js';
import { IncidentsRepository } from '../incidents.repository.js';
import { observableValue } from './observable-value.js';
import { ObservablesRepository } from './observables.repository.js';

/** By the public suffix list: what is sold by registries, and by hosters below them. */
export const READING: Reading = {
  value: observableValue,
  isRegistrable: (domain) => {
    const { domain: registered, isIcann, isPrivate } = parse(domain, { allowPrivateDomains: true });
    return registered !== null && (isIcann === true || isPrivate === true);
  },
};

/** What a pasted text holds, before anybody adds it. */
@Injectable()
export class ObservableFinder {
  constructor(
    private readonly incidents: IncidentsRepository,
    private readonly observables: ObservablesRepository,
  ) {}

  async find(actor: Actor, code: string, text: string) {
    const incident = await this.incidents.seen(actor, code);
    const { items, more } = findTraces(text, READING);
    const known = await this.observables.shown(actor, incident, items);
    return {
      items: items.map((find) => ({ ...find, known: known.some((one) => sameTrace(one, find)) })),
      more,
    };
  }
}
