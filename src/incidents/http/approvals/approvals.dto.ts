import { Transform } from 'class-transformer';
import { Anything, Choice, Flag, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { toFlag } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import {
  APPROVAL_KINDS,
  type Decision,
  DECISIONS,
  OUTCOMES,
} from '../../domain/approvals/second-person.js';
import { STATUSES } from '../../domain/lifecycle.js';
import { SEVERITIES } from '../../domain/severity.js';
import { MOVES_MADE } from '../body-examples.js';
import { CODE, ID, TITLE } from '../examples.js';
import { PersonDto } from '../incident.views.js';
import { HistoryQuery } from '../remarks.dto.js';

const ASKED_AT = '2026-11-24T02:10:00.000Z';
const UNTIL = '2026-11-24T06:10:00.000Z';

export const ApprovalId = () => PathPart('id', { format: 'uuid', example: ID });

export class ApprovalQuery extends HistoryQuery {
  @Transform(toFlag) @Flag({ optional: true, example: true }) open?: boolean;
  @Text({ max: 20, optional: true, example: CODE }) incident?: string;
}

export class DecisionBody {
  @Choice(DECISIONS, { example: 'approve' }) decision: Decision;
  @Text({ optional: true, example: 'Đã đối chiếu với biên bản kiểm tra.' }) note?: string;
}

class ApprovalIncidentDto {
  @Text({ max: 20, example: CODE }) code: string;
  @Text({ max: 200, example: TITLE }) title: string;
  @Choice(STATUSES, { example: 'resolved' }) status: string;
  @Choice(SEVERITIES, { example: 'critical' }) severity: string;
}

export class ApprovalDto {
  @Id({ example: ID }) id: string;
  @Choice(APPROVAL_KINDS, { example: 'close' }) kind: string;
  @Part(() => ApprovalIncidentDto) incident: ApprovalIncidentDto;
  @Anything({ type: 'object' }, { example: MOVES_MADE.close }) request: object;
  @Text({ nullable: true, example: null }) reason: string | null;
  @Part(() => PersonDto) requestedBy: PersonDto;
  @Text({ max: 40, example: 'GL-CAT' }) agency: string;
  @Instant({ example: ASKED_AT }) requestedAt: Date;
  @Instant({ example: UNTIL }) until: Date;
  @Choice(OUTCOMES, { example: 'open' }) outcome: string;
  @Part(() => PersonDto, { nullable: true, example: null }) decidedBy: PersonDto | null;
  @Instant({ nullable: true, example: null }) decidedAt: Date | null;
  @Text({ nullable: true, example: null }) note: string | null;
  @Flag({ example: true }) mayDecide: boolean;
  @Flag({ example: false }) mayWithdraw: boolean;
  @Whole({ min: 1, example: 9 }) version: number;
}
