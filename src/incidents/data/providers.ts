import { AccessLog } from './access-log.js';
import { CaseFile } from './case-file.js';
import { ChainAudit } from './chain-audit.js';
import { DeskRules } from './desk-rules.js';
import { DeskTables } from './desk-tables.js';
import { IncidentHistory } from './incident-history.js';
import { IncidentList } from './incident-list.js';
import { IncidentPairs } from './incident-pairs.js';
import { IncidentRecord } from './incident-record.js';
import { IncidentScope } from './incident-scope.js';
import { IncidentSearch } from './incident-search.js';
import { IncidentsRepository } from './incidents.repository.js';
import { MoveReferences } from './move-references.js';
import { ObservablesRepository } from './observables.repository.js';
import { PhaseStamps } from './phase-stamps.js';
import { PossibleMoves } from './possible-moves.js';
import { ReportIntake } from './report-intake.js';
import { ReportReferences } from './report-references.js';
import { Reports } from './reports.js';
import { RuleTables } from './rule-tables.js';

export const DATA = [
  AccessLog,
  CaseFile,
  ChainAudit,
  DeskRules,
  DeskTables,
  IncidentHistory,
  IncidentList,
  IncidentPairs,
  IncidentRecord,
  IncidentScope,
  IncidentSearch,
  IncidentsRepository,
  MoveReferences,
  ObservablesRepository,
  PhaseStamps,
  PossibleMoves,
  ReportIntake,
  ReportReferences,
  Reports,
  RuleTables,
];
