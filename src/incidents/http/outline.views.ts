import { Choice, Instant, Text } from '../../common/fields.js';
import { STATUSES } from '../domain/lifecycle.js';
import { SEVERITIES } from '../domain/severity.js';
import { REPORTED_AT } from './examples.js';

/** An incident in a word, where another refers to it. */
export class OutlineDto {
  @Text({ max: 20, example: 'SC-2026-000120' }) code: string;
  @Text({ max: 200, example: 'Máy trạm văn phòng bị mã hóa dữ liệu' }) title: string;
  @Choice(STATUSES, { example: 'containment' }) status: string;
  @Choice(SEVERITIES, { example: 'high' }) severity: string;
  @Text({ max: 40, example: 'GL-UBND-626' }) reporterAgency: string;
  @Text({ max: 40, example: 'GL-STTTT' }) leadAgency: string;
  @Instant({ example: REPORTED_AT }) reportedAt: Date;
}
