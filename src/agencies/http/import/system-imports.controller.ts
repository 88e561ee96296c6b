import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { Answers, AnswersFile, OnceByKey, Refuses } from '../../../common/answers.js';
import { FileAnswer } from '../../../common/file-answer.js';
import { Limited } from '../../../common/limits/limited.js';
import { FileUpload, TakesFile } from '../../../common/multipart.js';
import { type Upload } from '../../../common/upload.js';
import { ImportTemplates } from '../../data/import/import-templates.js';
import { ImportSystems } from '../../use-cases/import-systems.js';
import { SystemBody, SystemPatch } from '../systems.dto.js';
import { IMPORT_PROBLEMS } from './import-problems.js';
import { ImportBody, ImportDto, ImportQuery, TemplateQuery } from './imports.dto.js';

const RULES = { create: SystemBody, update: SystemPatch };
const EXAMPLE = 'Mã hệ thống,Tên hệ thống,Cấp độ,Đơn vị vận hành';

/** Many information systems from one file: tried first, then brought in as it was shown. */
@ApiTags('systems')
@Controller('systems/import')
export class SystemImportsController {
  constructor(
    private readonly importSystems: ImportSystems,
    private readonly templates: ImportTemplates,
  ) {}

  @Post()
  @Requires('register:write')
  @TakesFile(ImportBody)
  @Answers('importSystems', ImportDto)
  @OnceByKey()
  @Refuses(...IMPORT_PROBLEMS)
  import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: ImportQuery,
    @FileUpload(ImportBody) upload: Upload<ImportBody>,
  ) {
    return this.importSystems.run(actor, { upload, dryRun, rules: RULES });
  }

  @Get('template')
  @Requires('register:write')
  @Limited(['reads'])
  @AnswersFile('getSystemTemplate', 'text/csv', EXAMPLE, ['Content-Disposition'])
  async template(@Query() { language }: TemplateQuery) {
    return new FileAnswer(await this.templates.ofSystems(language), 'text/csv; charset=utf-8');
  }
}
