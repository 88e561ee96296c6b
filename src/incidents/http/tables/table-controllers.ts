import { Body, Controller, Delete, Get, Post, Put, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../../auth/actor.js';
import { Requires } from '../../../auth/permissions.js';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  IfMatch,
  NeedsVersion,
  OnceByKey,
  Refuses,
} from '../../../common/answers.js';
import { Limited } from '../../../common/limits/limited.js';
import { BodyOf } from '../../../common/body-of.js';
import { TableReader } from '../../data/tables/table-reader.js';
import { type Edit, type TableName } from '../../domain/tables/draft.js';
import { HistoryQuery } from '../remarks.dto.js';
import { ChangeTables } from './change-tables.js';
import {
  type DraftBody,
  TableDecisionBody,
  TableDraftHeadDto,
  TableVersion,
  TableVersionDto,
} from './draft.dto.js';
import { type TrialBody, TrialDto } from './trial.dto.js';

/** One of the tables, as the API has it. */
export interface EditedTable<Rows extends object> {
  readonly name: TableName;
  readonly path: string;
  /** What the operations on it are called by: `get…`, `draft…`, `list…Versions`. */
  readonly operations: string;
  readonly views: Readonly<Record<'inForce' | 'version' | 'draft', Type<object>>>;
  readonly bodies: {
    readonly draft: Type<Rows & DraftBody>;
    readonly trial: Type<TrialBody & { table?: Rows }>;
  };
  readonly edit: (rows: Rows) => Edit;
}

/** A table is read, drafted and tried, and decided about, in the same way whichever it is. */
export const tableControllers = <Rows extends object>(
  table: EditedTable<Rows>,
): readonly Type<object>[] => [
  ...[readingOf(table), listingOf(table), draftingOf(table), settlingOf(table)],
];

function readingOf<Rows extends object>(table: EditedTable<Rows>): Type<object> {
  const { name, operations, views } = table;

  @ApiTags('tables')
  @Controller(table.path)
  class TableController {
    constructor(private readonly tables: TableReader) {}

    @Get()
    @Requires('register:read')
    @Answers(`get${operations}`, views.inForce, { etag: true })
    inForce() {
      return this.tables.inForce(name);
    }

    @Get('draft')
    @Requires('table:review')
    @Answers(`get${operations}Draft`, views.draft, { etag: true })
    @Refuses('table/no-draft')
    draft() {
      return this.tables.draft(name);
    }

    @Get('versions')
    @Requires('register:read')
    @AnswersPage(`list${operations}Versions`, TableVersionDto)
    versions(@Query() query: HistoryQuery) {
      return this.tables.versions(name, query);
    }

    @Get('versions/:version')
    @Requires('register:read')
    @Answers(`get${operations}Version`, views.version)
    @Refuses('table/version-not-found')
    version(@TableVersion() version: string) {
      return this.tables.version(name, version);
    }
  }
  return TableController;
}

function listingOf<Rows extends object>({ name, path, operations }: EditedTable<Rows>) {
  @ApiTags('tables')
  @Controller(`${path}/drafts`)
  class TableDraftsController {
    constructor(private readonly tables: TableReader) {}

    /** Empty where none ever was: who only wants to know is not refused. */
    @Get()
    @Requires('table:review')
    @AnswersPage(`list${operations}Drafts`, TableDraftHeadDto)
    drafts(@Query() query: HistoryQuery) {
      return this.tables.drafts(name, query);
    }
  }
  return TableDraftsController;
}

function draftingOf<Rows extends object>(table: EditedTable<Rows>): Type<object> {
  const { name, operations, views, bodies, edit } = table;
  type Drafted = Rows & DraftBody;
  type Tried = TrialBody & { table?: Rows };

  @ApiTags('tables')
  @Controller(table.path)
  class TableDraftingController {
    constructor(private readonly change: ChangeTables) {}

    @Put()
    @Requires('table:draft')
    @Answers(`draft${operations}`, views.draft, { etag: true })
    @NeedsVersion()
    put(
      @CurrentActor() actor: Actor,
      @IfMatch() ifMatch: string | undefined,
      @BodyOf(bodies.draft) body: Drafted,
    ) {
      return this.change.draft(actor, ifMatch, { ...body, edit: edit(body) });
    }

    @Post('simulate')
    @Limited(['heavy'])
    @Requires('table:review')
    @Answers(`simulate${operations}`, TrialDto)
    @Refuses('table/no-draft')
    simulate(@CurrentActor() actor: Actor, @BodyOf(bodies.trial) body: Tried) {
      return this.change.simulate(actor, { ...body, name, edit: body.table && edit(body.table) });
    }
  }
  return TableDraftingController;
}

function settlingOf<Rows extends object>(table: EditedTable<Rows>): Type<object> {
  const { name, operations, views } = table;

  @ApiTags('tables')
  @Controller(`${table.path}/draft`)
  class TableDraftController {
    constructor(private readonly change: ChangeTables) {}

    @Delete()
    @Requires('table:draft')
    @AnswersNothing(`discard${operations}Draft`)
    @NeedsVersion()
    @Refuses('table/no-draft', 'table/draft-settled')
    discard(@CurrentActor() actor: Actor, @IfMatch() ifMatch: string | undefined) {
      return this.change.discard(actor, ifMatch, name);
    }

    @Post('decision')
    @Requires('table:approve')
    @Answers(`decide${operations}Draft`, views.draft, { etag: true })
    @OnceByKey()
    @NeedsVersion()
    @Refuses('table/no-draft', 'table/draft-settled', 'table/own-draft', 'table/draft-outdated')
    decide(
      @CurrentActor() actor: Actor,
      @IfMatch() ifMatch: string | undefined,
      @Body() body: TableDecisionBody,
    ) {
      return this.change.decide(actor, { name, ifMatch }, body);
    }
  }
  return TableDraftController;
}
