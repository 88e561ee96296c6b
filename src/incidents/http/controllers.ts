import { AuditController } from './audit.controller.js';
import { HistoryController } from './history.controller.js';
import { IncidentsController } from './incidents.controller.js';
import { MovesController } from './moves.controller.js';
import { PreviewController } from './preview.controller.js';
import { RemarksController } from './remarks.controller.js';
import { TablesController } from './tables.controller.js';

/** In the order in which routes are matched: `/incidents/preview` before `/incidents/:code`. */
export const CONTROLLERS = [
  PreviewController,
  IncidentsController,
  MovesController,
  RemarksController,
  HistoryController,
  AuditController,
  TablesController,
];
