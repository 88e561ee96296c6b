import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Choice, Flag, Part, Text, Whole } from '../../../common/fields.js';
import { ListQuery, toFlag } from '../../../common/list-query.js';
import { PathPart } from '../../../common/path-part.js';
import { Example } from '../../../common/whole-examples.js';
import { PLAYBOOK_VERIFICATIONS } from '../../playbook.entity.js';
import { SEVERITIES, type Severity } from '../../domain/severity.js';
import { STEP_DUE } from '../../domain/tasks/playbook.js';
import { TASK_PHASES, type TaskPhase } from '../../domain/tasks/task.js';

const SLUG = { rule: 'slug', regex: /^[a-z0-9][a-z0-9-]{1,59}$/ } as const;
const DUE = { max: 5, pattern: { rule: 'step-due', regex: STEP_DUE }, optional: true } as const;
const EITHER = { optional: true, nullable: true } as const;
const NAME = { vi: 'Trang thông tin bị thay đổi giao diện', en: 'Web page defaced' };
const TITLE = { vi: 'Cách ly máy chủ khỏi mạng', en: 'Isolate the server from the network' };
const GUIDANCE = {
  vi: 'Ngắt ở cổng của thiết bị chuyển mạch, không tắt máy để giữ bộ nhớ.',
  en: 'Cut it off at the switch; leave it running to keep memory.',
};
const CLASS = 'information-content-security';
const TYPE = 'unauthorised-information-modification';
const SOURCE = 'NIST SP 800-61r3; TT 20/2017/TT-BTTTT';
const STEPS_AT_MOST = 60;
type Verification = (typeof PLAYBOOK_VERIFICATIONS)[number];

export const PlaybookCode = () =>
  PathPart('code', { pattern: SLUG.regex.source, example: 'web-defacement' });

export class PlaybookQuery extends ListQuery {
  @Text({ max: 60, optional: true, example: CLASS }) taxonomy?: string;
  @Transform(toFlag) @Flag({ optional: true, example: true }) active?: boolean;
}

class WordingBody {
  @Text({ example: GUIDANCE.vi }) vi: string;
  @Text({ ...EITHER, example: GUIDANCE.en }) en?: string | null;
}

class TitleBody {
  @Text({ max: 300, example: TITLE.vi }) vi: string;
  @Text({ max: 300, ...EITHER, example: TITLE.en }) en?: string | null;
}

export class DueBySeverityDto {
  @Text({ ...DUE, example: '1wd' }) low?: string;
  @Text({ ...DUE, example: '8h' }) medium?: string;
  @Text({ ...DUE, example: '2h' }) high?: string;
  @Text({ ...DUE, example: '30m' }) critical?: string;
}

const BY_SEVERITY = { high: '2h', critical: '30m' };

class PlaybookStepBody {
  @Text({ max: 60, pattern: SLUG, example: 'isolate' }) key: string;
  @Choice(TASK_PHASES, { example: 'containment' }) phase: TaskPhase;
  @Part(() => TitleBody, { example: TITLE }) title: TitleBody;
  @Part(() => WordingBody, { ...EITHER, example: GUIDANCE }) guidance?: WordingBody | null;
  @Flag({ optional: true, example: true }) mandatory?: boolean;
  @Choice(SEVERITIES, { optional: true, example: 'low' }) from?: Severity;
  @Text({ ...DUE, nullable: true, example: '8h' }) due?: string | null;
  @Part(() => DueBySeverityDto, { optional: true, example: BY_SEVERITY })
  dueBySeverity?: DueBySeverityDto;
}

const STEP = {
  ...{ key: 'isolate', phase: 'containment', title: TITLE, guidance: GUIDANCE, mandatory: true },
  ...{ from: 'low', due: '8h', dueBySeverity: BY_SEVERITY },
};

class PlaybookFactsBody {
  @Part(() => TitleBody, { example: NAME }) name: TitleBody;
  @Text({ max: 60, example: CLASS }) taxonomy: string;
  @Text({ max: 60, ...EITHER, example: TYPE }) type?: string | null;
  @Choice(SEVERITIES, { optional: true, most: 4, example: ['high', 'critical'] })
  severities?: Severity[];
  @Part(() => PlaybookStepBody, { most: STEPS_AT_MOST, filled: true, example: [STEP] })
  steps: PlaybookStepBody[];
  @Choice(PLAYBOOK_VERIFICATIONS, { optional: true, example: 'entered' })
  verification?: Verification;
  @Text({ max: 1000, ...EITHER, example: SOURCE }) source?: string | null;
  @Text({ max: 1000, ...EITHER, example: null }) note?: string | null;
  @Flag({ optional: true, example: true }) active?: boolean;
}

export class PlaybookBody extends PlaybookFactsBody {
  @Text({ max: 60, pattern: SLUG, example: 'web-defacement' }) code: string;
}

@Example({ active: false, note: 'Thay bằng kịch bản theo từng loại.' })
export class PlaybookPatch extends PartialType(PlaybookFactsBody, { skipNullProperties: false }) {}

class TitleDto {
  @Text({ max: 300, example: TITLE.vi }) vi: string;
  @Text({ max: 300, nullable: true, example: TITLE.en }) en: string | null;
}

class WordingDto {
  @Text({ example: GUIDANCE.vi }) vi: string;
  @Text({ nullable: true, example: GUIDANCE.en }) en: string | null;
}

class PlaybookStepDto {
  @Text({ max: 60, example: 'isolate' }) key: string;
  @Choice(TASK_PHASES, { example: 'containment' }) phase: string;
  @Part(() => TitleDto) title: TitleDto;
  @Part(() => WordingDto, { nullable: true, example: GUIDANCE }) guidance: WordingDto | null;
  @Flag({ example: true }) mandatory: boolean;
  @Choice(SEVERITIES, { example: 'low' }) from: string;
  @Text({ max: 5, nullable: true, example: '8h' }) due: string | null;
  @Part(() => DueBySeverityDto, { example: BY_SEVERITY }) dueBySeverity: DueBySeverityDto;
}

export class PlaybookDto {
  @Text({ max: 60, example: 'web-defacement' }) code: string;
  @Part(() => TitleDto, { example: NAME }) name: TitleDto;
  @Text({ max: 60, example: CLASS }) taxonomy: string;
  @Text({ max: 60, nullable: true, example: TYPE }) type: string | null;
  @Choice(SEVERITIES, { most: 4, example: [] }) severities: string[];
  @Part(() => PlaybookStepDto, { most: STEPS_AT_MOST }) steps: PlaybookStepDto[];
  @Choice(PLAYBOOK_VERIFICATIONS, { example: 'inferred' }) verification: string;
  @Text({ max: 1000, nullable: true, example: SOURCE }) source: string | null;
  @Text({ max: 1000, nullable: true, example: null }) note: string | null;
  @Flag({ example: true }) active: boolean;
  @Whole({ min: 1, example: 1 }) version: number;
}
