import { DeskKnowledge } from './desk-knowledge.js';
import { DraftDesk } from './draft-desk.js';
import { GivenReports } from './given-reports.js';
import { PastReports } from './past-reports.js';
import { TableDraftsRepository } from './table-drafts.repository.js';
import { TableReader } from './table-reader.js';
import { TableTrials } from './table-trials.js';
import { TableVersions } from './table-versions.js';

export const TABLES_DATA = [
  DeskKnowledge,
  DraftDesk,
  GivenReports,
  PastReports,
  TableDraftsRepository,
  TableReader,
  TableTrials,
  TableVersions,
];
