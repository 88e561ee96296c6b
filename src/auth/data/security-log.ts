import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/identifier.js';
import { requestContext } from '../../common/request-context.js';
import { categoryOf, outcomeOf } from '../domain/security-categories.js';
import { type SecurityEventType } from '../domain/security-events.js';
import { SecurityEvent } from './security-event.entity.js';
import { SecurityLines } from './security-lines.js';

export interface SecurityFacts {
  readonly type: SecurityEventType;
  /** Whom or what it is about. */
  readonly subject: string;
  /** Who did it, where somebody is signed in. */
  readonly actorId?: string | null;
  readonly data?: object;
}

// What a browser says of itself; more is an attempt to fill the table.
const LONGEST_AGENT = 300;

type LoggedEvent = SecurityEvent & { readonly type: SecurityEventType };

/** Who got in or was kept out, and what changed of what people may do: a row for the auditor, a line for a SIEM. */
@Injectable()
export class SecurityLog {
  constructor(
    private readonly clock: Clock,
    private readonly lines: SecurityLines,
  ) {}

  /** With the change it tells of, where there is one: both happen or none. */
  async note(manager: EntityManager, facts: SecurityFacts): Promise<void> {
    const { address = null, agent, requestId = null } = requestContext.getStore() ?? {};
    const { type, subject, actorId = null, data = {} } = facts;
    const event = {
      ...{ id: newId(), at: this.clock.now(), type, subject, actorId, data },
      ...{ address, agent: agent?.slice(0, LONGEST_AGENT) ?? null, requestId },
    };
    await manager.insert(SecurityEvent, event);
    this.lines.write(manager, lineOf(event));
  }
}

/** Members of the Elastic Common Schema, which SIEMs read as it is; docs/security-log.md promises them. */
export const lineOf = ({ id, at, type, subject, actorId, data, ...where }: LoggedEvent) => ({
  '@timestamp': at.toISOString(),
  'event.id': id,
  'event.kind': 'event',
  'event.category': categoryOf(type),
  'event.action': type,
  'event.outcome': outcomeOf(type),
  'event.dataset': 'truc-ban.security',
  'user.id': actorId,
  'user.target.id': subject,
  'source.ip': where.address,
  'user_agent.original': where.agent,
  'http.request.id': where.requestId,
  labels: data,
});
