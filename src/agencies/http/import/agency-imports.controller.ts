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
import { ImportAgencies } from '../../use-cases/import-agencies.js';
import { AgencyBody, AgencyPatch } from '../agencies.dto.js';
import { IMPORT_PROBLEMS } from './import-problems.js';
import { ImportBody, ImportDto, ImportQuery, TemplateQuery } from './imports.dto.js';

const RULES = { create: AgencyBody, update: AgencyPatch };
const EXAMPLE = 'Mã cơ quan,Tên tiếng Việt,Tên tiếng Anh,Loại';

/** Many agencies from one file: tried first, then brought in as it was shown. */
@ApiTags('agencies')
@Controller('agencies/import')
export class AgencyImportsController {
  constructor(
    private readonly importAgencies: ImportAgencies,
    private readonly templates: ImportTemplates,
  ) {}

  @Post()
  @Requires('register:write')
  @TakesFile(ImportBody)
  @Answers('importAgencies', ImportDto)
  @OnceByKey()
  @Refuses(...IMPORT_PROBLEMS)
  import(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: ImportQuery,
    @FileUpload(ImportBody) upload: Upload<ImportBody>,
  ) {
    return this.importAgencies.run(actor, { upload, dryRun, rules: RULES });
  }

  @Get('template')
  @Requires('register:write')
  @Limited(['reads'])
  @AnswersFile('getAgencyTemplate', 'text/csv', EXAMPLE, ['Content-Disposition'])
  async template(@Query() { language }: TemplateQuery) {
    return new FileAnswer(await this.templates.ofAgencies(language), 'text/csv; charset=utf-8');
  }
}
