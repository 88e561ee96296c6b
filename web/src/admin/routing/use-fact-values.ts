import { useTranslation } from 'react-i18next';
import { useScoring, useTaxonomy } from '../../api/vocabulary';
import { said } from '../../i18n';
import { AGENCY_KINDS } from '../agency-kinds';
import { useWords } from '../use-words';

const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const PHASES = ['normal', 'before', 'during', 'after'];

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a fact can be; nothing where it is no list of values. */
export function useFactValues(fact: string): Choice[] | null {
  const { i18n } = useTranslation();
  const { valueName } = useWords();
  const scoring = useScoring();
  const taxonomy = useTaxonomy();
  const named = (values: readonly string[]) =>
    values.map((value) => ({ value, label: valueName(fact, value) }));
  if (fact === 'severity') return named(SEVERITIES);
  if (fact === 'phase') return named(PHASES);
  if (fact === 'systemOperatorKind') return named(AGENCY_KINDS);
  if (fact === 'categoryTaxonomy') {
    return (taxonomy?.classes ?? []).map(({ value, label }) => ({
      value,
      label: said(label, i18n.language),
    }));
  }
  const question = scoring?.questions.find(({ key }) => key === fact);
  return question
    ? question.options.map(({ value, label }) => ({ value, label: said(label, i18n.language) }))
    : null;
}
