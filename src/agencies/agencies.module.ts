import { Module } from '@nestjs/common';
import { AgencyDirectory } from './agency-directory.js';
import { AgenciesRepository } from './data/agencies.repository.js';
import { SystemsRepository } from './data/systems.repository.js';
import { AgenciesController } from './http/agencies.controller.js';
import { SystemsController } from './http/systems.controller.js';
import { CreateAgency } from './use-cases/create-agency.js';
import { CreateSystem } from './use-cases/create-system.js';
import { UpdateAgency } from './use-cases/update-agency.js';
import { UpdateSystem } from './use-cases/update-system.js';

@Module({
  controllers: [AgenciesController, SystemsController],
  providers: [
    AgencyDirectory,
    AgenciesRepository,
    CreateAgency,
    UpdateAgency,
    SystemsRepository,
    CreateSystem,
    UpdateSystem,
  ],
  exports: [AgencyDirectory],
})
export class AgenciesModule {}
