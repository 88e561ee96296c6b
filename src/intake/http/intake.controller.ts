import { applyDecorators, Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../auth/actor.js';
import { Requires } from '../../auth/permissions.js';
import { Accepts, Refuses } from '../../common/answers.js';
import { TakesForeignBody } from '../../common/foreign-body.js';
import { Limited } from '../../common/limits/limited.js';
import { type Program } from '../domain/programs/programs.js';
import { ReceiveAlerts } from '../use-cases/receive-alerts.js';
import { AlertReceiptDto } from './intake.dto.js';
import { PAYLOADS } from './payload-examples.js';

const TakesAlerts = (program: Program, operationId: string) =>
  applyDecorators(
    Post(program),
    Requires('alert:report'),
    Limited(['alerts']),
    TakesForeignBody(PAYLOADS[program]),
    Accepts(operationId, AlertReceiptDto),
    Refuses('intake/no-source'),
  );

/** What monitoring programs post, each in its own form. */
@ApiTags('intake')
@Controller('intake')
export class IntakeController {
  constructor(private readonly receiveAlerts: ReceiveAlerts) {}

  @TakesAlerts('alertmanager', 'receiveAlertmanager')
  alertmanager(@CurrentActor() actor: Actor, @Body() body: object) {
    return this.receiveAlerts.run(actor, 'alertmanager', body);
  }

  @TakesAlerts('zabbix', 'receiveZabbix')
  zabbix(@CurrentActor() actor: Actor, @Body() body: object) {
    return this.receiveAlerts.run(actor, 'zabbix', body);
  }

  @TakesAlerts('wazuh', 'receiveWazuh')
  wazuh(@CurrentActor() actor: Actor, @Body() body: object) {
    return this.receiveAlerts.run(actor, 'wazuh', body);
  }

  @TakesAlerts('uptime-kuma', 'receiveUptimeKuma')
  uptimeKuma(@CurrentActor() actor: Actor, @Body() body: object) {
    return this.receiveAlerts.run(actor, 'uptime-kuma', body);
  }

  @TakesAlerts('intelmq', 'receiveIntelmq')
  intelmq(@CurrentActor() actor: Actor, @Body() body: object) {
    return this.receiveAlerts.run(actor, 'intelmq', body);
  }
}
