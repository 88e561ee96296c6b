import { Module } from '@nestjs/common';
import { AgenciesRepository } from './data/agencies.repository.js';
import { AgenciesController } from './http/agencies.controller.js';
import { CreateAgency } from './use-cases/create-agency.js';
import { UpdateAgency } from './use-cases/update-agency.js';

@Module({
  controllers: [AgenciesController],
  providers: [AgenciesRepository, CreateAgency, UpdateAgency],
})
export class AgenciesModule {}
