import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import { AnswersFile, Refuses } from '../../../common/answers.js';
import { FileAnswer } from '../../../common/file-answer.js';
import { ExportEvidence } from '../../use-cases/evidence/export-evidence.js';
import { IncidentCode } from '../incidents.dto.js';

const ZIP = 'application/zip';

@ApiTags('evidence')
@Controller('incidents/:code/evidence')
export class BundleController {
  constructor(private readonly exportEvidence: ExportEvidence) {}

  @Get()
  @Requires('evidence:export')
  @AnswersFile('exportEvidence', ZIP, '(các byte của tệp ZIP)', ['Content-Disposition'])
  @Refuses('incident/not-found', 'server/storage-unavailable')
  async bundle(@CurrentActor() actor: Actor, @IncidentCode() code: string) {
    return new FileAnswer(await this.exportEvidence.run(actor, code), ZIP);
  }
}
