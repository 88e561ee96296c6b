import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { MOST_FINDS } from '../../domain/observables/extraction.js';
import { OBSERVABLE_TYPES, type ObservableType } from '../../domain/observables/types.js';
import { TLP, type Tlp } from '../../domain/tlp.js';
import { CODE, ID } from '../examples.js';
import { PersonDto } from '../incident.views.js';
import { OutlineDto } from '../outline.views.js';

const LONGEST_TEXT = 100_000;
const MOST_AT_ONCE = 200;
const NOTE = 'Tên miền điều khiển mã độc';

export class ObservableBody {
  @Choice(OBSERVABLE_TYPES, { example: 'domain' }) type: ObservableType;
  @Text({ max: 2000, example: 'xau[.]example[.]com' }) value: string;
  @Choice(TLP, { optional: true, example: 'AMBER' }) tlp?: Tlp;
  @Text({ max: 1000, optional: true, example: NOTE }) note?: string;
}

export class ObservablesBody {
  @Part(() => ObservableBody, { most: MOST_AT_ONCE, filled: true }) items: ObservableBody[];
}

export class PastedTextBody {
  @Text({ max: LONGEST_TEXT, example: 'Máy 203.0.113[.]7 tải hoadon.pdf.exe từ hxxp://xau[.]vn/a' })
  text: string;
}

class TraceDto {
  @Choice(OBSERVABLE_TYPES, { example: 'domain' }) type: string;
  @Text({ max: 2000, example: 'xau.example.com' }) value: string;
}

export class ObservableDto extends TraceDto {
  @Id({ example: ID }) id: string;
  @Choice(TLP, { example: 'AMBER' }) tlp: string;
  @Text({ max: 1000, nullable: true, example: NOTE }) note: string | null;
  @Part(() => PersonDto) addedBy: PersonDto;
  @Instant() addedAt: Date;
  @Text({ max: 20, example: CODE }) origin: string;
}

export class AddedObservableDto extends ObservableDto {
  @Flag({ example: false }) known: boolean;
}

export class AddedObservablesDto {
  @Part(() => AddedObservableDto, { most: MOST_AT_ONCE }) items: AddedObservableDto[];
  @Whole({ max: MOST_AT_ONCE, example: 1 }) added: number;
}

export class FindDto extends TraceDto {
  @Text({ max: 1000, example: 'Máy 203[.]0[.]113[.]7 tải hoadon[.]pdf[.]exe' }) context: string;
  @Flag({ example: false }) known: boolean;
}

export class FindsDto {
  @Part(() => FindDto, { most: MOST_FINDS }) items: FindDto[];
  @Flag({ example: false }) more: boolean;
}

export class SightingDto {
  @Id({ example: ID }) id: string;
  @Part(() => OutlineDto) incident: OutlineDto;
  @Choice(TLP, { example: 'AMBER' }) tlp: string;
  @Instant() addedAt: Date;
}
