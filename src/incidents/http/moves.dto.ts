import { Choice, Id, Instant, Part, Text } from '../../common/fields.js';
import { MOVE_NAMES, type MoveName, STATUSES } from '../domain/lifecycle.js';
import { REASON_CODES, type ReasonCode } from '../domain/members.js';
import { type MoveRequest } from '../domain/move-request.js';
import { SEVERITIES, type Severity } from '../domain/severity.js';
import { ImpactDto } from './report.dto.js';

const LONG = { max: 5000, optional: true } as const;
const PERSON = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

/** Which members an event needs and takes, `GET …/transitions` tells; others are refused. */
export class MoveBody implements MoveRequest {
  @Choice(MOVE_NAMES, { example: 'accept' }) event: MoveName;
  @Text({ max: 2000, optional: true }) reason?: string;
  @Id({ optional: true, example: PERSON }) handler?: string;
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
  @Choice(MOVE_NAMES, { example: 'acknowledge' }) event: string;
  @Choice(STATUSES, { example: 'triage' }) to: string;
  @Text({ most: 20, example: [] }) requires: string[];
  @Text({ most: 20, example: [] }) blockedBy: string[];
}

export class AssignmentBody {
  @Id({ example: PERSON }) handler: string;
}

export class SeverityBody {
  @Choice(SEVERITIES, { optional: true, example: 'high' }) severity?: Severity;
  @Part(() => ImpactDto, { optional: true }) impact?: ImpactDto;
  @Text({ max: 2000, example: 'Đã xác minh: chỉ trang tin bị ảnh hưởng.' }) reason: string;
}
