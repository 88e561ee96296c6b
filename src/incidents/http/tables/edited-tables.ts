import {
  DeadlineTableBody,
  DeadlineTableDraftDto,
  DeadlineTableDto,
  DeadlineTableVersionDto,
  DeadlineTrialBody,
  deadlineEdit,
} from './deadline-table.dto.js';
import {
  RoutingTableBody,
  RoutingTableDraftDto,
  RoutingTableDto,
  RoutingTableVersionDto,
  RoutingTrialBody,
  routingEdit,
} from './routing-table.dto.js';
import {
  ScoringBody,
  ScoringDraftDto,
  ScoringTableDto,
  ScoringTrialBody,
  ScoringVersionDto,
  scoringEdit,
} from './scoring.dto.js';
import { tableControllers } from './table-controllers.js';

/** How severe an incident is; who leads, supports and is told; how much time there is. */
export const EDITED_TABLES = [
  ...tableControllers({
    ...{ name: 'scoring', path: 'scoring', operations: 'Scoring' },
    views: { inForce: ScoringTableDto, version: ScoringVersionDto, draft: ScoringDraftDto },
    bodies: { draft: ScoringBody, trial: ScoringTrialBody },
    edit: scoringEdit,
  }),
  ...tableControllers({
    ...{ name: 'routing', path: 'routing-table', operations: 'RoutingTable' },
    views: {
      ...{ inForce: RoutingTableDto, version: RoutingTableVersionDto, draft: RoutingTableDraftDto },
    },
    bodies: { draft: RoutingTableBody, trial: RoutingTrialBody },
    edit: routingEdit,
  }),
  ...tableControllers({
    ...{ name: 'deadlines', path: 'deadline-table', operations: 'DeadlineTable' },
    views: {
      inForce: DeadlineTableDto,
      version: DeadlineTableVersionDto,
      draft: DeadlineTableDraftDto,
    },
    bodies: { draft: DeadlineTableBody, trial: DeadlineTrialBody },
    edit: deadlineEdit,
  }),
];
