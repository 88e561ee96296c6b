import { PartialType } from '@nestjs/swagger';
import { Choice, Flag, Id, Instant, Part, Text, Whole } from '../../../common/fields.js';
import { Examples } from '../../../common/whole-examples.js';
import {
  TASK_PHASES,
  TASK_VISIBILITIES,
  type TaskPhase,
  type TaskVisibility,
} from '../../domain/tasks/task.js';
import { ID, THANH } from '../examples.js';
import { PersonDto } from '../incident.views.js';

const TITLE = 'Cách ly máy chủ khỏi mạng';
const GUIDANCE = 'Ngắt ở cổng của thiết bị chuyển mạch, không tắt máy để giữ bộ nhớ.';
const NOTE = 'Đã ngắt cổng 12 của bộ chuyển mạch tầng 2 lúc 8 giờ 50.';
const DUE_AT = '2026-11-24T03:06:30.000Z';
const DONE_AT = '2026-11-24T01:50:00.000Z';
const EITHER = { optional: true, nullable: true } as const;
const NULL = { nullable: true, example: null } as const;
const ISOLATE = { playbook: 'web-defacement', version: 1, step: 'isolate' };

class TaskFactsBody {
  @Choice(TASK_PHASES, { example: 'containment' }) phase: TaskPhase;
  @Text({ max: 300, example: TITLE }) title: string;
  @Text({ max: 2000, ...EITHER, example: GUIDANCE }) guidance?: string | null;
  @Id({ ...EITHER, example: THANH }) assignee?: string | null;
  @Instant({ ...EITHER, example: DUE_AT }) dueAt?: Date | null;
}

export class TaskBody extends TaskFactsBody {
  @Flag({ optional: true, example: true }) mandatory: boolean = false;
  @Choice(TASK_VISIBILITIES, { optional: true, example: 'all' }) visibility: TaskVisibility = 'all';
}

@Examples({
  done: { doneAt: DONE_AT, note: NOTE },
  reopened: { doneAt: null },
  assigned: { assignee: THANH, dueAt: DUE_AT },
})
export class TaskPatch extends PartialType(TaskFactsBody, { skipNullProperties: false }) {
  @Flag({ optional: true, example: true }) mandatory?: boolean;
  @Choice(TASK_VISIBILITIES, { optional: true, example: 'all' }) visibility?: TaskVisibility;
  @Instant({ ...EITHER, example: DONE_AT }) doneAt?: Date | null;
  @Text({ max: 5000, ...EITHER, example: NOTE }) note?: string | null;
}

class EnglishDto {
  @Text({ max: 300, nullable: true, example: 'Isolate the server from the network' })
  title: string | null;
  @Text({ nullable: true, example: 'Cut it off at the switch; leave it running to keep memory.' })
  guidance: string | null;
}

class OriginDto {
  @Text({ max: 60, example: ISOLATE.playbook }) playbook: string;
  @Whole({ min: 1, example: ISOLATE.version }) version: number;
  @Text({ max: 60, example: ISOLATE.step }) step: string;
}

export class TaskDto {
  @Id({ example: ID }) id: string;
  @Choice(TASK_PHASES, { example: 'containment' }) phase: string;
  @Text({ max: 300, example: TITLE }) title: string;
  @Text({ nullable: true, example: GUIDANCE }) guidance: string | null;
  @Part(() => EnglishDto, { nullable: true }) english: EnglishDto | null;
  @Flag({ example: true }) mandatory: boolean;
  @Choice(TASK_VISIBILITIES, { example: 'all' }) visibility: string;
  @Part(() => PersonDto, { nullable: true }) assignee: PersonDto | null;
  @Instant({ nullable: true, example: DUE_AT }) dueAt: Date | null;
  @Instant(NULL) doneAt: Date | null;
  @Part(() => PersonDto, NULL) doneBy: PersonDto | null;
  @Text({ max: 5000, ...NULL }) note: string | null;
  @Part(() => OriginDto, { nullable: true }) origin: OriginDto | null;
  @Part(() => PersonDto) addedBy: PersonDto;
  @Instant({ example: '2026-11-24T02:06:30.000Z' }) addedAt: Date;
}

export class WrittenTaskDto extends TaskDto {
  @Whole({ min: 1, example: 6 }) version: number;
}
