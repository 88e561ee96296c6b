import { Choice, Part, Whole } from '../../../common/fields.js';
import { LabelDto } from '../../../common/list-query.js';
import { REASON_KINDS } from '../../domain/duplicates/likeness.js';
import { OutlineDto } from '../outline.views.js';

const SAME_SYSTEM = { vi: 'Cùng hệ thống CHUSE-PORTAL.', en: 'The same system, CHUSE-PORTAL.' };
const REASONS = [
  { kind: 'system', points: 40, text: SAME_SYSTEM },
  {
    ...{ kind: 'time', points: 20 },
    text: { vi: 'Phát hiện cách nhau 3 giờ.', en: 'Detected 3 hours apart.' },
  },
];

export class DuplicateReasonDto {
  @Choice(REASON_KINDS, { example: 'system' }) kind: string;
  @Whole({ min: 1, max: 55, example: 40 }) points: number;
  @Part(() => LabelDto, { example: SAME_SYSTEM }) text: LabelDto;
}

export class DuplicateDto {
  @Part(() => OutlineDto) incident: OutlineDto;
  @Whole({ max: 100, example: 60 }) score: number;
  @Part(() => DuplicateReasonDto, { most: 5, example: REASONS }) reasons: DuplicateReasonDto[];
}
