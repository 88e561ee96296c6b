import { IntersectionType } from '@nestjs/swagger';
import { Anything, Choice, Part, Text, Whole } from '../../../common/fields.js';
import { LabelDto } from '../../../common/list-query.js';
import { type RoutingMode } from '../../domain/routing.js';
import { type RoutingEdit } from '../../domain/tables/routing-draft.js';
import { DraftBody, MadeFrom, TableDraftDto, TableVersionDto } from './draft.dto.js';
import { CONDITION, LABELS } from './examples.js';
import { TrialBody } from './trial.dto.js';

// Twelve times what there is; whether each can be reached is then still found out within a second or two.
const MOST_ROWS = 100;

const MODES: readonly RoutingMode[] = ['lead', 'unit_handles', 'refer_only'];

export class RoutingModifierDto {
  @Text({ max: 40, example: 'CONGRESS' }) id: string;
  @Anything(CONDITION, { example: { phase: ['during'] } }) when: object;
  @Text({ max: 40, most: 50, example: ['GL-CAT'] }) support: string[];
  @Text({ max: 40, most: 50, example: [] }) notify: string[];
  @Part(() => LabelDto, { example: LABELS.row }) why: LabelDto;
  @Text({ max: 300, nullable: true, example: 'Chỉ thị 13/CT-UBND mục 6' }) basis: string | null;
}

export class RoutingRuleDto extends RoutingModifierDto {
  @Whole({ example: 50 }) order: number;
  @Text({ max: 40, example: 'GL-CAT' }) lead: string;
  @Choice(MODES, { example: 'lead' }) mode: RoutingMode;
}

class RoutingRows {
  @Part(() => RoutingRuleDto, { most: MOST_ROWS, filled: true }) rules: RoutingRuleDto[];
  @Part(() => RoutingModifierDto, { most: MOST_ROWS }) modifiers: RoutingModifierDto[];
}

export class RoutingTableDto extends RoutingRows {
  @Whole({ min: 1, example: 1 }) version: number;
}

export class RoutingTableVersionDto extends IntersectionType(TableVersionDto, RoutingRows) {}

export class RoutingTableBody extends IntersectionType(DraftBody, RoutingRows) {}

export class RoutingTrialTable extends IntersectionType(MadeFrom, RoutingRows) {}

export class RoutingEditDto extends RoutingRows {}

export class RoutingTableDraftDto extends TableDraftDto {
  @Part(() => RoutingEditDto) table: RoutingEditDto;
}

export class RoutingTrialBody extends TrialBody {
  @Part(() => RoutingTrialTable, { optional: true }) table?: RoutingTrialTable;
}

export const routingEdit = ({ rules, modifiers }: RoutingRows) => ({
  ...{ name: 'routing' as const, table: { rules, modifiers } satisfies RoutingEdit },
});
