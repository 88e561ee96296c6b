import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../auth/permissions.js';
import { Answers } from '../../../common/answers.js';
import { DeskTables } from '../../data/desk-tables.js';
import { TaxonomyDto } from './taxonomy.dto.js';

/** The classes of incidents: a standard, which nobody edits here. */
@ApiTags('tables')
@Controller('taxonomy')
export class TaxonomyController {
  constructor(private readonly tables: DeskTables) {}

  @Get()
  @Requires('register:read')
  @Answers('getTaxonomy', TaxonomyDto)
  taxonomy() {
    return this.tables.taxonomy();
  }
}
