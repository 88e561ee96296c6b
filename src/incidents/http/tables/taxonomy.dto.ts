import { Choice, Part, Text, Whole } from '../../../common/fields.js';
import { LabelDto } from '../../../common/list-query.js';
import { LABELS } from './examples.js';

export class TaxonomyTypeDto {
  @Text({ max: 60, example: 'ddos' }) value: string;
  @Part(() => LabelDto, { example: LABELS.type }) label: LabelDto;
  @Text({ max: 300, example: 'Bị làm quá tải từ nhiều nguồn.' }) hint: string;
  @Choice(['in', 'out', 'internal'], { example: 'in' }) scope: string;
}

export class TaxonomyClassDto {
  @Text({ max: 60, example: 'availability' }) value: string;
  @Part(() => LabelDto, { example: LABELS.class }) label: LabelDto;
  @Text({ max: 300, example: 'Dịch vụ bị gián đoạn.' }) hint: string;
  @Part(() => TaxonomyTypeDto, { most: 50 }) types: TaxonomyTypeDto[];
}

export class TaxonomyDto {
  @Whole({ min: 1, example: 1003 }) version: number;
  @Part(() => TaxonomyClassDto, { most: 50 }) classes: TaxonomyClassDto[];
}
