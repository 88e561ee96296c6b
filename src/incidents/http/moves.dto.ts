import { Choice, Flag, Id, Instant, Part, Text } from '../../common/fields.js';
import { Examples } from '../../common/whole-examples.js';
import { GUARDS } from '../domain/guards.js';
import { MOVE_NAMES, type MoveName, STATUSES } from '../domain/lifecycle.js';
import { REASON_CODES, type ReasonCode } from '../domain/members.js';
import { type MoveRequest } from '../domain/move-request.js';
import { SEVERITIES, type Severity } from '../domain/severity.js';
import { MOVES_MADE, RATINGS } from './body-examples.js';
import { THANH } from './examples.js';
import { ImpactDto } from './report.dto.js';

const LONG = { max: 5000, optional: true } as const;

/** Which members an event needs and takes, `GET …/transitions` tells; others are refused. */
@Examples(MOVES_MADE)
export class MoveBody implements MoveRequest {
  @Choice(MOVE_NAMES, { example: 'accept' }) event: MoveName;
  @Text({ max: 2000, optional: true }) reason?: string;
  @Id({ optional: true, example: THANH }) handler?: string;
  @Text(LONG) actions?: string;
  @Text(LONG) evidence?: string;
  @Text(LONG) cause?: string;
  @Text(LONG) backup?: string;
  @Text(LONG) check?: string;
  @Instant({ optional: true, example: undefined }) restoredAt?: Date;
  @Text(LONG) resolution?: string;
  @Text(LONG) rootCause?: string;
  @Text(LONG) lessons?: string;
  @Choice(REASON_CODES, { optional: true }) reasonCode?: ReasonCode;
  @Text({ max: 40, optional: true }) referTo?: string;
  @Text({ max: 20, optional: true }) into?: string;
  @Text({ max: 2000, optional: true, most: 20, filled: true }) questions?: string[];
  @Instant({ optional: true, example: undefined }) dueAt?: Date;
  @Text(LONG) answer?: string;
  @Text({ max: 40, optional: true }) to?: string;
  @Text(LONG) note?: string;
  @Id({ optional: true, most: 50 }) people?: string[];
  @Text({ max: 40, optional: true }) agency?: string;
}

export class PossibleMoveDto {
  @Choice(MOVE_NAMES, { example: 'accept' }) event: string;
  @Choice(STATUSES, { example: 'assigned' }) to: string;
  @Text({ max: 40, most: 10, example: ['handler'] }) requires: string[];
  @Choice(Object.keys(GUARDS), { most: 10, example: ['noTransferPending'] }) blockedBy: string[];
  @Flag({ example: false }) secondPerson: boolean;
}

export class AssignmentBody {
  @Id({ example: THANH }) handler: string;
}

export class SenderBody {
  @Text({ max: 40, example: 'GL-UBND-633' }) agency: string;
}

@Examples(RATINGS)
export class SeverityBody {
  @Choice(SEVERITIES, { optional: true, example: 'high' }) severity?: Severity;
  @Part(() => ImpactDto, { optional: true }) impact?: ImpactDto;
  @Text({ max: 2000, example: 'Đã xác minh: chỉ trang tin bị ảnh hưởng.' }) reason: string;
}
