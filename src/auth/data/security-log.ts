import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/identifier.js';
import { requestContext } from '../../common/request-context.js';
import { type SecurityEventType } from '../domain/security-events.js';
import { SecurityEvent } from './security-event.entity.js';

export interface SecurityFacts {
  readonly type: SecurityEventType;
  /** Whom or what it is about. */
  readonly subject: string;
  /** Who did it, where somebody is signed in. */
  readonly actorId?: string | null;
  readonly data?: object;
}

/** Who got in or was kept out, and what changed of what people may do: a row for the auditor, a line for a SIEM. */
@Injectable()
export class SecurityLog {
  private readonly logger = new Logger('security');

  constructor(private readonly clock: Clock) {}

  /** With the change it tells of, where there is one: both happen or none. */
  async note(manager: EntityManager, facts: SecurityFacts): Promise<void> {
    const { address = null, agent = null, requestId = null } = requestContext.getStore() ?? {};
    const { type, subject, actorId = null, data = {} } = facts;
    const event = {
      ...{ id: newId(), at: this.clock.now(), type, subject, actorId, data },
      ...{ address, agent, requestId },
    };
    await manager.insert(SecurityEvent, event);
    this.logger.log(lineOf(event));
  }
}

/** Members of the Elastic Common Schema, which SIEMs read as it is; a test holds their names. */
export const lineOf = ({ id, at, type, subject, actorId, data, ...where }: SecurityEvent) => ({
  '@timestamp': at.toISOString(),
  'event.id': id,
  'event.kind': 'event',
  'event.category': 'authentication',
  'event.action': type,
  'event.dataset': 'truc-ban.security',
  'user.id': actorId,
  'user.target.id': subject,
  'source.ip': where.address,
  'user_agent.original': where.agent,
  'http.request.id': where.requestId,
  labels: data,
});
