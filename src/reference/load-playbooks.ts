import { referenceFile } from '../common/reference-file.js';
import { searchVector, searchWords } from '../common/search-words.js';
import { type Tx } from '../common/tx.js';
import { Playbook } from '../incidents/playbook.entity.js';

type Step = Playbook['steps'][number];

interface ShippedStep {
  readonly key: string;
  readonly phase: Step['phase'];
  readonly title_vi: string;
  readonly title_en: string;
  readonly guidance_vi: string;
  readonly guidance_en: string;
  readonly mandatory: boolean;
  readonly from: Step['from'];
  readonly due: string | null;
  readonly due_by_severity?: Step['dueBySeverity'];
}

interface ShippedPlaybook {
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly taxonomy: string;
  readonly type: string | null;
  readonly severities: Playbook['severities'];
  readonly verification: Playbook['verification'];
  readonly sources: readonly string[];
  readonly note_vi: string | null;
  readonly steps: readonly ShippedStep[];
}

interface Shipped {
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly playbooks: readonly ShippedPlaybook[];
}

/** None is ever deleted, so a desk without any has not been given them yet: one from before there were playbooks. */
export async function loadPlaybooks(tx: Tx): Promise<void> {
  if (await tx.existsBy(Playbook, {})) return;
  const { playbooks, sources } = referenceFile<Shipped>('playbooks.json');
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  await tx.insert(
    Playbook,
    playbooks.map((playbook) => ({
      ...rowOf(playbook),
      source: playbook.sources.map((id) => titles.get(id) ?? id).join('; '),
    })),
  );
}

const rowOf = ({ name_vi, name_en, note_vi, steps, sources: _, ...playbook }: ShippedPlaybook) => ({
  ...playbook,
  ...{ nameVi: name_vi, nameEn: name_en, note: note_vi, active: true, version: 1 },
  steps: steps.map(stepOf),
  search: searchVector(
    searchWords(playbook.code, name_vi, name_en, ...steps.map(({ title_vi }) => title_vi)),
  ),
});

const stepOf = (step: ShippedStep): Step => ({
  ...{ key: step.key, phase: step.phase, mandatory: step.mandatory },
  title: { vi: step.title_vi, en: step.title_en },
  guidance: { vi: step.guidance_vi, en: step.guidance_en },
  ...{ from: step.from, due: step.due, dueBySeverity: step.due_by_severity ?? {} },
});
