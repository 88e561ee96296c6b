import { DecideTableDraft } from './decide-table-draft.js';
import { DiscardTableDraft } from './discard-table-draft.js';
import { DraftTable } from './draft-table.js';
import { SimulateTable } from './simulate-table.js';

export const TABLES_USE_CASES = [DecideTableDraft, DiscardTableDraft, DraftTable, SimulateTable];
