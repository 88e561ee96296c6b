import { Transform, type TransformFnParams } from 'class-transformer';
import { Choice, Flag, Instant, Text } from '../../common/fields.js';
import { UUID } from '../../common/identifier.js';
import { ListQuery, toFlag } from '../../common/list-query.js';
import { PathPart } from '../../common/path-part.js';
import { SORTS } from '../data/incident-list.js';
import { DEADLINE_KINDS, type DeadlineKind } from '../domain/deadlines.js';
import { STATUSES } from '../domain/lifecycle.js';
import { PHASES, SEVERITIES, type Severity } from '../domain/severity.js';

const MOST_VALUES = 50;

export const IncidentCode = () =>
  PathPart('code', { pattern: '^SC-\\d{4}-\\d{6,}$', example: 'SC-2026-000123' });

/** `a,b,c` in the address is a list. */
const toList = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;

const CODES = { max: 60, optional: true, most: MOST_VALUES } as const;
const PERSON = new RegExp(`^(me|none)$|${UUID.source}`);
const SORT_VALUES = SORTS.flatMap((field) => [field, `-${field}`]);

export class IncidentQuery extends ListQuery {
  @Transform(toList)
  @Choice(STATUSES, { optional: true, most: MOST_VALUES, example: ['triage', 'assigned'] })
  status?: string[];
  @Transform(toList)
  @Choice(SEVERITIES, { optional: true, most: 4, example: ['high', 'critical'] })
  severity?: Severity[];
  @Transform(toList) @Text({ ...CODES, example: ['GL-CAT', 'GL-STTTT'] }) leadAgency?: string[];
  @Transform(toList) @Text({ ...CODES, example: ['GL-STTTT'] }) supportAgency?: string[];
  @Transform(toList) @Text({ ...CODES, example: ['GL-UBND-633'] }) reporterAgency?: string[];
  @Transform(toList) @Text({ ...CODES, example: ['633'] }) district?: string[];
  @Transform(toList)
  @Text({ ...CODES, pattern: { rule: 'handler', regex: PERSON }, example: ['me', 'none'] })
  handler?: string[];
  @Transform(toList) @Text({ ...CODES, example: ['chu-se-2026'] }) period?: string[];
  @Transform(toList)
  @Choice(PHASES, { optional: true, most: 4, example: ['before', 'during'] })
  phase?: string[];
  @Transform(toList)
  @Text({ ...CODES, example: ['malicious-code', 'intrusions'] })
  category?: string[];
  @Transform(toFlag) @Flag({ optional: true, example: true }) overdue?: boolean;
  @Instant({ optional: true }) dueBefore?: Date;
  @Transform(toFlag) @Flag({ optional: true, example: true }) waitingForUnit?: boolean;
  @Transform(toFlag) @Flag({ optional: true, example: false }) senderConfirmed?: boolean;
  @Instant({ optional: true }) reportedFrom?: Date;
  @Instant({ optional: true }) reportedTo?: Date;
  @Instant({ optional: true }) endedFrom?: Date;
  @Instant({ optional: true }) endedTo?: Date;
  @Instant({ optional: true }) updatedSince?: Date;
  @Transform(toList)
  @Choice(DEADLINE_KINDS, { optional: true, most: 6, example: ['acknowledge'] })
  missed?: DeadlineKind[];
  @Transform(toList)
  @Choice(SEVERITIES, { optional: true, most: 4, example: ['high', 'critical'] })
  missedSeverity?: Severity[];
  @Instant({ optional: true }) missedFrom?: Date;
  @Instant({ optional: true }) missedTo?: Date;
  @Choice(SORT_VALUES, { optional: true, example: '-reportedAt' }) sort: string = '-reportedAt';
}
