import { Transform, type TransformFnParams } from 'class-transformer';
import { Choice, Flag, Instant, Text } from '../../common/fields.js';
import { UUID } from '../../common/identifier.js';
import { ListQuery, toFlag } from '../../common/list-query.js';
import { SORTS } from '../data/incident-list.js';
import { STATUSES } from '../domain/lifecycle.js';
import { PHASES, SEVERITIES, type Severity } from '../domain/severity.js';

const MOST_VALUES = 50;

/** `a,b,c` in the address is a list. */
const toList = ({ value }: TransformFnParams): unknown =>
  typeof value === 'string' ? value.split(',').map((one) => one.trim()) : value;

const CODES = { max: 60, optional: true, most: MOST_VALUES } as const;
const PERSON = new RegExp(`^(me|none)$|${UUID.source}`);
const SORT_VALUES = SORTS.flatMap((field) => [field, `-${field}`]);

export class IncidentQuery extends ListQuery {
  @Transform(toList)
  @Choice(STATUSES, { optional: true, most: MOST_VALUES })
  status?: string[];
  @Transform(toList)
  @Choice(SEVERITIES, { optional: true, most: 4 })
  severity?: Severity[];
  @Transform(toList) @Text(CODES) leadAgency?: string[];
  @Transform(toList) @Text(CODES) supportAgency?: string[];
  @Transform(toList) @Text(CODES) reporterAgency?: string[];
  @Transform(toList)
  @Text({ ...CODES, pattern: { rule: 'handler', regex: PERSON } })
  handler?: string[];
  @Transform(toList) @Text(CODES) period?: string[];
  @Transform(toList) @Choice(PHASES, { optional: true, most: 4 }) phase?: string[];
  @Transform(toList) @Text(CODES) category?: string[];
  @Transform(toFlag) @Flag({ optional: true }) overdue?: boolean;
  @Instant({ optional: true }) dueBefore?: Date;
  @Transform(toFlag) @Flag({ optional: true }) waitingForUnit?: boolean;
  @Instant({ optional: true }) reportedFrom?: Date;
  @Instant({ optional: true }) reportedTo?: Date;
  @Instant({ optional: true }) updatedSince?: Date;
  @Choice(SORT_VALUES, { optional: true, example: '-reportedAt' }) sort: string = '-reportedAt';
}
