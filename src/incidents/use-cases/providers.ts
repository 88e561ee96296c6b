import { RaiseAlarms } from './alarms/raise-alarms.js';
import { TellOverdueTasks } from './alarms/tell-overdue-tasks.js';
import { AddTask } from './tasks/add-task.js';
import { ChangeTask } from './tasks/change-task.js';
import { CreatePlaybook } from './playbooks/create-playbook.js';
import { UpdatePlaybook } from './playbooks/update-playbook.js';
import { AddAttachment } from './evidence/add-attachment.js';
import { ExportEvidence } from './evidence/export-evidence.js';
import { ReadAttachment } from './evidence/read-attachment.js';
import { SweepUploads } from './evidence/sweep-uploads.js';
import { AddComment } from './add-comment.js';
import { AddObservable } from './observables/add-observable.js';
import { AddObservables } from './observables/add-observables.js';
import { AssignHandler } from './assign-handler.js';
import { ChangeSeverity } from './change-severity.js';
import { ConfirmSender } from './confirm-sender.js';
import { CorrectIncident } from './correct-incident.js';
import { MakeCheckpoint } from './audit/make-checkpoint.js';
import { IssueReceipt } from './receipts/issue-receipt.js';
import { LinkIncidents } from './links/link-incidents.js';
import { UnlinkIncidents } from './links/unlink-incidents.js';
import { MergeIncident } from './merge-incident.js';
import { MoveIncident } from './move-incident.js';
import { PreviewReport } from './preview-report.js';
import { ReportIncident } from './report-incident.js';
import { RestampPhases } from './restamp-phases.js';
import { TABLES_USE_CASES } from './tables/providers.js';
import { UnmergeIncident } from './unmerge-incident.js';
import { DecideApproval } from './approvals/decide-approval.js';
import { EndExpiredWaits } from './end-expired-waits.js';

export const USE_CASES = [
  ...TABLES_USE_CASES,
  RaiseAlarms,
  TellOverdueTasks,
  EndExpiredWaits,
  DecideApproval,
  AddTask,
  ChangeTask,
  CreatePlaybook,
  UpdatePlaybook,
  AddAttachment,
  ExportEvidence,
  ReadAttachment,
  SweepUploads,
  AddComment,
  AddObservable,
  AddObservables,
  AssignHandler,
  ChangeSeverity,
  ConfirmSender,
  CorrectIncident,
  IssueReceipt,
  MakeCheckpoint,
  LinkIncidents,
  MergeIncident,
  MoveIncident,
  PreviewReport,
  ReportIncident,
  RestampPhases,
  UnlinkIncidents,
  UnmergeIncident,
];
