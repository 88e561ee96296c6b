import { Module } from '@nestjs/common';
import { AgencyDirectory } from './agency-directory.js';
import { AgenciesRepository } from './data/agencies.repository.js';
import { SystemsRepository } from './data/systems.repository.js';
import { ImportTemplates } from './data/import/import-templates.js';
import { RegisterImport } from './data/import/register-import.js';
import { SheetReader } from './data/import/sheet-reader.js';
import { AgenciesController } from './http/agencies.controller.js';
import { AgencyImportsController } from './http/import/agency-imports.controller.js';
import { SystemImportsController } from './http/import/system-imports.controller.js';
import { SystemsController } from './http/systems.controller.js';
import { CreateAgency } from './use-cases/create-agency.js';
import { CreateSystem } from './use-cases/create-system.js';
import { ImportAgencies } from './use-cases/import-agencies.js';
import { ImportSystems } from './use-cases/import-systems.js';
import { UpdateAgency } from './use-cases/update-agency.js';
import { UpdateSystem } from './use-cases/update-system.js';

@Module({
  controllers: [
    AgencyImportsController,
    SystemImportsController,
    AgenciesController,
    SystemsController,
  ],
  providers: [
    AgencyDirectory,
    AgenciesRepository,
    CreateAgency,
    UpdateAgency,
    SystemsRepository,
    CreateSystem,
    UpdateSystem,
    SheetReader,
    RegisterImport,
    ImportTemplates,
    ImportAgencies,
    ImportSystems,
  ],
  exports: [AgencyDirectory],
})
export class AgenciesModule {}
