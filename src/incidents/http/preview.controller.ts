import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Answers, Refuses } from '../../common/answers.js';
import { PreviewReport } from '../use-cases/preview-report.js';
import { PreviewDto } from './preview.views.js';
import { PreviewBody } from './report.dto.js';

@ApiTags('incidents')
@Controller('incidents/preview')
export class PreviewController {
  constructor(private readonly previewReport: PreviewReport) {}

  @Post()
  @Requires('incident:report')
  @Answers('previewReport', PreviewDto)
  @Refuses('incident/out-of-scope')
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewBody) {
    return this.previewReport.run(actor, body);
  }
}
