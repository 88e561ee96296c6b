import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { ExportNotes } from '../../auth/export-notes.js';
import { Clock } from '../../common/clock.js';
import { Database } from '../../common/database.js';
import { newId } from '../../common/identifier.js';
import { type Tx } from '../../common/tx.js';
import { requestContext } from '../../common/request-context.js';
import { AccessRecord } from './access-record.entity.js';
import { type Incident } from './incident.entity.js';

type Read = Pick<Incident, 'id' | 'code'>;

/**
 * Who read what: every reading of a restricted case, of evidence and of exports. It is written before the answer leaves, so
 * that what cannot be logged is not shown; not in a transaction of the reading, so that a reading that fails is known too.
 */
@Injectable()
export class AccessLog {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly exports: ExportNotes,
  ) {}

  /**
   * Notes those of the incidents that are restricted; of others everyone who may may read. A transaction that holds one of
   * them says so: a second connection would wait for it.
   */
  async noteRestricted(
    actor: Actor,
    incidents: readonly (Read & Pick<Incident, 'restricted'>)[],
    tx?: Tx,
  ): Promise<void> {
    const restricted = incidents.filter((incident) => incident.restricted);
    if (restricted.length > 0) await this.write(actor, restricted, { tx });
  }

  /** Notes that somebody read a part of a case that is always logged. `about` names the part: the id of an attachment. */
  async note(actor: Actor, incident: Read, about: string | null = null): Promise<void> {
    await this.write(actor, [incident], { about });
  }

  /** Notes an archive of a case that leaves the desk, by its id; the security log has it too. */
  async noteBundle(actor: Actor, incident: Read, bundle: string): Promise<void> {
    await this.write(actor, [incident], { about: bundle });
    await this.exports.made(actor, { subject: bundle, data: { incident: incident.code } });
  }

  /** Notes an export of the record as a whole, which is of no one incident; the security log has it too. */
  async noteExport(actor: Actor, about: string): Promise<void> {
    await this.write(actor, [null], { about });
    await this.exports.made(actor, { subject: about, data: {} });
  }

  private async write(
    actor: Actor,
    incidents: readonly (Read | null)[],
    { about = null, tx }: { about?: string | null; tx?: Tx | undefined },
  ): Promise<void> {
    const at = this.clock.now();
    const operation = requestContext.getStore()?.operation ?? 'none';
    const rows = incidents.map((incident) => ({
      ...{ id: newId(), at, operation, about },
      ...{ actorId: actor.id, actorName: actor.name, actorAgency: actor.agency },
      ...{ incidentId: incident?.id ?? null, incidentCode: incident?.code ?? null },
    }));
    await (tx ?? this.database.reads).insert(AccessRecord, rows);
  }
}
