import { Injectable } from '@nestjs/common';
import { type TableName } from '../../domain/tables/draft.js';
import { DeskTables } from '../desk-tables.js';
import { DraftDesk } from './draft-desk.js';
import { type PageAsked, TableVersions } from './table-versions.js';

/** Everything that can be read of a table. */
@Injectable()
export class TableReader {
  constructor(
    private readonly tables: DeskTables,
    private readonly desk: DraftDesk,
    private readonly kept: TableVersions,
  ) {}

  inForce = (name: TableName) => this.tables.inForce(name);
  draft = (name: TableName) => this.desk.show(name);
  drafts = (name: TableName, request: PageAsked) => this.kept.drafts(name, request);
  versions = (name: TableName, request: PageAsked) => this.kept.page(name, request);
  version = (name: TableName, version: string) => this.kept.one(name, version);
}
