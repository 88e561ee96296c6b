import { Injectable } from '@nestjs/common';
import { Clock } from '../../../common/clock.js';
import { fieldChanges } from '../../../common/precondition.js';
import { Invalid } from '../../../common/problems.js';
import { type Author, type Entry, RegisterLog } from '../../../common/register-log.js';
import { SecretBox } from '../../../common/secret-box.js';
import { type Tx } from '../../../common/tx.js';
import { unfitIn } from '../../domain/gateways/fit.js';
import { contextOf } from './gateway-call.js';
import { type Gateway } from './gateway.entity.js';
import { gatewayView, type GatewayView } from './gateway.view.js';
import { GatewaysRepository } from './gateways.repository.js';

const entryOf = ({ id: key, version }: Gateway): Entry => ({ register: 'gateway', key, version });

/** Gateways as they are made and changed, each time with its line in the register's log. */
@Injectable()
export class GatewayDesk {
  constructor(
    private readonly gateways: GatewaysRepository,
    private readonly log: RegisterLog,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  sealed(id: string, secret: string | null): string | null {
    return secret === null ? null : this.box.seal(secret, contextOf(id));
  }

  /** Held for a change: 404, 428, 412. */
  async open(
    tx: Tx,
    { id, ifMatch }: { id: string; ifMatch: string | undefined },
  ): Promise<Gateway> {
    const gateway = await this.gateways.lock(tx, id);
    await this.log.expect(tx, entryOf(gateway), ifMatch);
    return gateway;
  }

  async create(tx: Tx, author: Author, gateway: Gateway): Promise<GatewayView> {
    expectFit(gateway);
    await this.gateways.insert(tx, gateway);
    const view = gatewayView(gateway);
    const changes = fieldChanges({}, view);
    await this.log.record(tx, author, entryOf(gateway), { verb: 'created', changes });
    return view;
  }

  /** The same gateway where nothing of it changes. */
  async change(
    tx: Tx,
    author: Author,
    { was, now }: { was: Gateway; now: Gateway },
  ): Promise<GatewayView> {
    expectFit(now);
    const changes = [
      ...fieldChanges(gatewayView(was), gatewayView(now)),
      // That there is another, and never which.
      ...(was.secret !== now.secret ? [{ field: 'secret', from: null, to: null }] : []),
    ];
    if (changes.length === 0) return gatewayView(was);
    const gateway = { ...now, version: was.version + 1 };
    await this.gateways.update(tx, gateway);
    await this.log.record(tx, author, entryOf(gateway), { verb: 'updated', changes });
    return gatewayView(gateway);
  }
}

function expectFit(gateway: Gateway): void {
  const places = unfitIn(gateway, gateway.secret !== null);
  if (places.length > 0) throw new Invalid(places);
}
