import { Choice, Instant, Part, Text, Unchecked, Whole } from '../../../common/fields.js';
import { PathPart } from '../../../common/path-part.js';
import { OUTCOMES } from '../../data/tables/table-draft.entity.js';
import { PersonDto } from '../incident.views.js';
import { ADMIN, DRAFTED_AT, IN_FORCE_AT, NOTE, SUPERVISOR } from './examples.js';

const DECISIONS = ['approve', 'decline'] as const;

export const TableVersion = () => PathPart('version', { pattern: '^[1-9]\\d{0,8}$', example: '2' });

export class TableVersionDto {
  @Whole({ min: 1, example: 2 }) version: number;
  @Instant({ example: IN_FORCE_AT }) inForceAt: Date;
  @Text({ nullable: true, example: NOTE }) note: string | null;
  @Part(() => PersonDto, { nullable: true, example: ADMIN }) draftedBy: PersonDto | null;
  @Part(() => PersonDto, { nullable: true, example: SUPERVISOR }) approvedBy: PersonDto | null;
}

/** It is here so that what was read can be sent back. */
export class MadeFrom {
  @Whole({ min: 1, optional: true, example: 1 }) version?: number;
}

/** What every draft that is sent carries beside its table. */
export class DraftBody extends MadeFrom {
  @Text({ example: NOTE }) note: string;
}

export class TableDecisionBody {
  @Choice(DECISIONS, { example: 'approve' }) decision: (typeof DECISIONS)[number];
  @Text({ optional: true, example: 'Đã đối chiếu với kết luận giao ban.' }) note?: string;
}

// A row, a list of numbers, one number, or nothing.
const ANY_VALUE = {
  anyOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
    { type: 'number' },
    { type: 'string' },
    { type: 'null' },
  ],
} as const;

export class TableChangeDto {
  @Text({ max: 100, example: 'rules/HIGH' }) field: string;
  @Unchecked({ example: { id: 'HIGH', lead: 'GL-STTTT' } }, ANY_VALUE) from: unknown;
  @Unchecked({ example: { id: 'HIGH', lead: 'GL-CAT' } }, ANY_VALUE) to: unknown;
}

/** One that waits or that was settled, without its table. */
export class TableDraftHeadDto {
  @Whole({ min: 2, example: 2 }) version: number;
  @Whole({ min: 1, example: 1 }) basedOn: number;
  @Text({ example: NOTE }) note: string;
  @Part(() => PersonDto, { example: ADMIN }) draftedBy: PersonDto;
  @Instant({ example: DRAFTED_AT }) draftedAt: Date;
  @Choice(['open', ...OUTCOMES], { example: 'open' }) outcome: string;
  @Part(() => PersonDto, { nullable: true, example: null }) decidedBy: PersonDto | null;
  @Instant({ nullable: true, example: null }) decidedAt: Date | null;
  @Text({ nullable: true, example: null }) decisionNote: string | null;
}

export class TableDraftDto extends TableDraftHeadDto {
  @Part(() => TableChangeDto, { most: 1000 }) changes: TableChangeDto[];
}
