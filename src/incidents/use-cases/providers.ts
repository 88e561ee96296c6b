import { AddComment } from './add-comment.js';
import { AddObservable } from './add-observable.js';
import { AssignHandler } from './assign-handler.js';
import { ChangeSeverity } from './change-severity.js';
import { CorrectIncident } from './correct-incident.js';
import { MergeIncident } from './merge-incident.js';
import { MoveIncident } from './move-incident.js';
import { PreviewReport } from './preview-report.js';
import { ReportIncident } from './report-incident.js';
import { RestampPhases } from './restamp-phases.js';
import { UnmergeIncident } from './unmerge-incident.js';

export const USE_CASES = [
  AddComment,
  AddObservable,
  AssignHandler,
  ChangeSeverity,
  CorrectIncident,
  MergeIncident,
  MoveIncident,
  PreviewReport,
  ReportIncident,
  RestampPhases,
  UnmergeIncident,
];
