import { Choice, Id, Instant, Part, Text } from '../../../common/fields.js';
import { DIRECTIONS, LINK_KINDS, type LinkKind } from '../../domain/links/link.js';
import { ID } from '../examples.js';
import { PersonDto } from '../incident.views.js';
import { OutlineDto } from '../outline.views.js';

const NOTE = 'Cùng tài khoản quản trị bị lộ.';

export class LinkBody {
  @Choice(LINK_KINDS, { example: 'caused_by' }) kind: LinkKind;
  @Text({ max: 20, example: 'SC-2026-000120' }) to: string;
  @Text({ max: 1000, optional: true, example: NOTE }) note?: string;
}

export class LinkDto {
  @Id({ example: ID }) id: string;
  @Choice(LINK_KINDS, { example: 'caused_by' }) kind: string;
  @Choice(DIRECTIONS, { example: 'outgoing' }) direction: string;
  @Part(() => OutlineDto) incident: OutlineDto;
  @Text({ max: 1000, nullable: true, example: NOTE }) note: string | null;
  @Part(() => PersonDto) addedBy: PersonDto;
  @Instant() addedAt: Date;
}
