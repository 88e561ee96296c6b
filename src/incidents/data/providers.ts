import { AccessLog } from './access-log.js';
import { AuditAccess } from './audit/audit-access.js';
import { AuditExport } from './audit/audit-export.js';
import { CheckpointAudit } from './audit/checkpoint-audit.js';
import { CheckpointsRepository } from './audit/checkpoints.repository.js';
import { AppliedPlaybooks } from './tasks/applied-playbooks.js';
import { CaseTasks } from './tasks/case-tasks.js';
import { TasksRepository } from './tasks/tasks.repository.js';
import { PlaybooksRepository } from './playbooks/playbooks.repository.js';
import { ExportPaper } from './audit/export-paper.js';
import { CaseFile } from './case-file.js';
import { ChainAudit } from './chain-audit.js';
import { DeskRules } from './desk-rules.js';
import { DeskTables } from './desk-tables.js';
import { DuplicateFinder } from './duplicates/duplicate-finder.js';
import { EventSight } from './event-sight.js';
import { IncidentHistory } from './incident-history.js';
import { IncidentList } from './incident-list.js';
import { IncidentPairs } from './incident-pairs.js';
import { IncidentRecord } from './incident-record.js';
import { IncidentScope } from './incident-scope.js';
import { IncidentSearch } from './incident-search.js';
import { IncidentsRepository } from './incidents.repository.js';
import { LinksRepository } from './links/links.repository.js';
import { MergeLedger } from './merge-ledger.js';
import { MergedReports } from './merged-reports.js';
import { MoveReferences } from './move-references.js';
import { ObservableBook } from './observables/observable-book.js';
import { ObservableFinder } from './observables/observable-finder.js';
import { ObservablesRepository } from './observables/observables.repository.js';
import { Sightings } from './observables/sightings.js';
import { PhaseStamps } from './phase-stamps.js';
import { PossibleMoves } from './possible-moves.js';
import { ReceiptCheck } from './receipts/receipt-check.js';
import { ReceiptsRepository } from './receipts/receipts.repository.js';
import { ReportFilings } from './report-filings.js';
import { ReportIntake } from './report-intake.js';
import { ReportReferences } from './report-references.js';
import { ReportSteps } from './report-steps.js';
import { ReportedCases } from './reported-cases.js';
import { Reports } from './reports.js';
import { RuleTables } from './rule-tables.js';
import { STATISTICS_DATA } from './statistics/providers.js';
import { TABLES_DATA } from './tables/providers.js';
import { DueAlarms } from './alarms/due-alarms.js';
import { OverdueTasks } from './alarms/overdue-tasks.js';
import { ApprovalDesk } from './approvals/approval-desk.js';
import { ApprovalsRepository } from './approvals/approvals.repository.js';
import { ApprovedPlans } from './approvals/approved-plans.js';
import { CaseMoves } from './case-moves.js';
import { AttachmentsRepository } from './evidence/attachments.repository.js';
import { Custody } from './evidence/custody.js';
import { CustodyLog } from './evidence/custody-log.js';
import { BundleTimeline } from './evidence/bundle-timeline.js';
import { EvidenceBundle } from './evidence/evidence-bundle.js';
import { EvidenceForms } from './evidence/evidence-forms.js';
import { EvidenceIntake } from './evidence/evidence-intake.js';
import { Uploads } from './evidence/uploads.js';
import { EvidenceVault } from './evidence/vault.js';
import { ExpiredWaits } from './expired-waits.js';
import { SeverityChanges } from './severity-changes.js';
import { TableVersions } from './tables/table-versions.js';
import { RestrictedCircle } from './restricted-circle.js';

export const DATA = [
  DueAlarms,
  OverdueTasks,
  RestrictedCircle,
  TableVersions,
  SeverityChanges,
  ExpiredWaits,
  CaseMoves,
  ApprovedPlans,
  ApprovalsRepository,
  ApprovalDesk,
  AppliedPlaybooks,
  AccessLog,
  AuditAccess,
  AttachmentsRepository,
  AuditExport,
  CaseFile,
  CaseTasks,
  ChainAudit,
  CheckpointAudit,
  CheckpointsRepository,
  Custody,
  CustodyLog,
  DeskRules,
  DeskTables,
  BundleTimeline,
  EvidenceBundle,
  EvidenceForms,
  EvidenceIntake,
  EvidenceVault,
  ExportPaper,
  DuplicateFinder,
  EventSight,
  IncidentHistory,
  IncidentList,
  IncidentPairs,
  IncidentRecord,
  IncidentScope,
  IncidentSearch,
  IncidentsRepository,
  LinksRepository,
  MergeLedger,
  MergedReports,
  MoveReferences,
  ObservableBook,
  ObservableFinder,
  ObservablesRepository,
  PhaseStamps,
  PlaybooksRepository,
  PossibleMoves,
  TasksRepository,
  Uploads,
  ReceiptCheck,
  ReceiptsRepository,
  ReportFilings,
  ReportIntake,
  ReportReferences,
  ReportSteps,
  ReportedCases,
  Reports,
  RuleTables,
  ...STATISTICS_DATA,
  ...TABLES_DATA,
  Sightings,
];
