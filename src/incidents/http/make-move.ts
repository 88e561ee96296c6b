import { Injectable } from '@nestjs/common';
import { type Actor } from '../../auth/actor.js';
import { type Addressed } from '../data/case-file.js';
import { type MoveRequest } from '../domain/move-request.js';
import { MergeIncident } from '../use-cases/merge-incident.js';
import { MoveIncident } from '../use-cases/move-incident.js';
import { UnmergeIncident } from '../use-cases/unmerge-incident.js';

/** One address for every event, one use case for each kind of move: those of one case, and those of two. */
@Injectable()
export class MakeMove {
  constructor(
    private readonly moveIncident: MoveIncident,
    private readonly mergeIncident: MergeIncident,
    private readonly unmergeIncident: UnmergeIncident,
  ) {}

  run(actor: Actor, addressed: Addressed, request: MoveRequest): Promise<object> {
    if (request.event === 'merge') return this.mergeIncident.run(actor, addressed, request);
    if (request.event === 'unmerge') return this.unmergeIncident.run(actor, addressed, request);
    return this.moveIncident.run(actor, addressed, request);
  }
}
