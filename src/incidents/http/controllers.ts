import { AuditController } from './audit.controller.js';
import { CheckpointsController } from './audit/checkpoints.controller.js';
import { BundleController } from './evidence/bundle.controller.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { HistoryController } from './history.controller.js';
import { IncidentsController } from './incidents.controller.js';
import { DuplicatesController } from './duplicates/duplicates.controller.js';
import { LinksController } from './links/links.controller.js';
import { SenderController } from './sender.controller.js';
import { MovesController } from './moves.controller.js';
import { ObservablesController } from './observables/observables.controller.js';
import { PastedTextController } from './observables/pasted-text.controller.js';
import { PreviewController } from './preview.controller.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { RemarksController } from './remarks.controller.js';
import { PlaybooksController } from './playbooks/playbooks.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { EDITED_TABLES } from './tables/edited-tables.js';
import { TaxonomyController } from './tables/taxonomy.controller.js';
import { ApprovalsController } from './approvals/approvals.controller.js';

/** In the order in which routes are matched: `/incidents/preview` before `/incidents/:code`. */
export const CONTROLLERS = [
  ApprovalsController,
  PreviewController,
  IncidentsController,
  MovesController,
  SenderController,
  RemarksController,
  ObservablesController,
  PastedTextController,
  LinksController,
  DuplicatesController,
  BundleController,
  EvidenceController,
  HistoryController,
  AuditController,
  CheckpointsController,
  ReceiptsController,
  StatisticsController,
  TaxonomyController,
  ...EDITED_TABLES,
  TasksController,
  PlaybooksController,
];
