import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from './auth/permissions.js';
import { Answers, Refuses } from './common/answers.js';
import { Database } from './common/database.js';
import { Choice } from './common/fields.js';
import { NeverLimited } from './common/limits/limited.js';

export class HealthView {
  @Choice(['ok'], { example: 'ok' }) status: string;
}

/** For whoever watches the process: alive, and able to reach its database (503 otherwise). */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @Public()
  @NeverLimited()
  @Answers('getLiveness', HealthView)
  live(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @NeverLimited()
  @Answers('getReadiness', HealthView)
  @Refuses('server/database-unavailable')
  async ready(): Promise<HealthView> {
    await this.database.reads.query('SELECT 1');
    return { status: 'ok' };
  }
}
