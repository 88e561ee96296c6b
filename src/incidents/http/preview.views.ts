import { Part } from '../../common/fields.js';
import { AssessmentDto, RoutingDto } from './decision.views.js';
import { DuplicateDto } from './duplicates/duplicates.dto.js';
import { DeadlineDto } from './incident.views.js';

export class PreviewDto {
  @Part(() => AssessmentDto) assessment: AssessmentDto;
  @Part(() => RoutingDto) routing: RoutingDto;
  @Part(() => DeadlineDto, { most: 10 }) deadlines: DeadlineDto[];
  @Part(() => DuplicateDto, { most: 10 }) duplicates: DuplicateDto[];
}
