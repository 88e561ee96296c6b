import { referenceFile } from '../common/reference-file.js';
import { type Tx } from '../common/tx.js';
import { RuleTable } from '../incidents/rule-table.entity.js';

const FILES = {
  scoring: 'severity-scoring.json',
  routing: 'routing.json',
  deadlines: 'sla.json',
} as const;

/** The tables by which the desk decides, as their first versions. */
export async function loadRuleTables(tx: Tx, inForceAt: Date): Promise<void> {
  for (const [name, file] of Object.entries(FILES)) {
    await tx.insert(RuleTable, {
      name: name as keyof typeof FILES,
      version: 1,
      content: referenceFile<object>(file),
      inForceAt,
      note: file,
    });
  }
}
