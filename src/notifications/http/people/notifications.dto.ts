import { Transform } from 'class-transformer';
import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { CURSOR, LabelDto, toFlag, toWhole } from '../../../common/list-query.js';
import { invalidAt } from '../../../common/problems.js';
import { Examples } from '../../../common/whole-examples.js';
import { type ReadUntil } from '../../data/people/notifications.repository.js';
import { type Importance, IMPORTANCES } from '../../domain/message.js';

const ID = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';
// As many as a page of the list has.
const MOST_AT_ONCE = 200;

export class NotificationQuery {
  @Transform(toFlag) @Flag({ optional: true, example: true }) unread?: boolean;
  @Transform(toWhole)
  @Whole({ min: 1, max: 200, optional: true, example: 50 })
  limit: number = 50;
  @Text({ max: 500, optional: true, example: CURSOR }) cursor?: string;
}

class NotifiedIncidentDto {
  @Text({ max: 200, example: 'Cổng thông tin huyện bị thay đổi giao diện' }) title: string;
  @Text({ max: 20, example: 'triage' }) status: string;
  @Text({ max: 20, example: 'medium' }) severity: string;
}

export class NotificationDto {
  @Id({ example: ID }) id: string;
  @Text({ max: 100, example: 'incident.acknowledged' }) type: string;
  @Text({ max: 200, example: 'SC-2026-000123' }) subject: string;
  @Choice(IMPORTANCES, { example: 'normal' }) importance: Importance;
  @Instant() at: Date;
  @Instant({ nullable: true }) readAt: Date | null;
  @Part(() => LabelDto, {
    example: {
      vi: 'SC-2026-000123 – Cổng thông tin huyện bị thay đổi giao diện: báo cáo đã được tiếp nhận.',
      en: 'SC-2026-000123 – Cổng thông tin huyện bị thay đổi giao diện: the report was acknowledged.',
    },
  })
  sentence: LabelDto;
  @Part(() => NotifiedIncidentDto, { nullable: true }) incident: NotifiedIncidentDto | null;
}

@Examples({ some: { ids: [ID] }, upTo: { upTo: ID }, all: { all: true } })
export class ReadBody {
  @Id({ most: MOST_AT_ONCE, filled: true, optional: true, example: [ID] }) ids?: string[];
  @Id({ optional: true, example: ID }) upTo?: string;
  @Flag({ optional: true, example: true }) all?: boolean;
}

/** One of the three ways to say which. */
export function readUntil({ ids, upTo, all }: ReadBody): ReadUntil {
  const ways: readonly (ReadUntil | undefined)[] = [
    ids && { ids },
    upTo === undefined ? undefined : { upTo },
    all === true ? { all } : undefined,
  ];
  const [only, ...more] = ways.filter((way) => way !== undefined);
  if (!only || more.length > 0) throw invalidAt('', 'ids-up-to-or-all');
  return only;
}

export class UnreadDto {
  @Whole({ example: 3 }) unread: number;
}
