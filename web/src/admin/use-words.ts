import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useCategoryName, useFactorNames } from '../api/vocabulary';
import { type AgencyKind } from './agency-kinds';
import { type Fact, FLAGS, SYMBOLS } from './routing/facts';
import { isTarget, partsOf } from './deadlines/target';

type Severity = 'low' | 'medium' | 'high' | 'critical';
type Flag = 'legalSerious' | 'crimeSigns' | 'reporterHasDistrict' | 'systemProviderKnown';
type Stand = 'provider' | 'district_police' | 'district_culture_information';
type Phase = 'normal' | 'before' | 'during' | 'after';

/** What facts, their values and agencies are called in the language of the page. */
export function useWords() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const agencyName = useAgencyName();
  const categoryName = useCategoryName();
  const factorNames = useFactorNames();
  const valueName = (fact: string, value: unknown): string => {
    const key = String(value);
    if (fact === 'severity') return common(`severity.${key as Severity}`);
    if (fact === 'phase') return common(`phase.${key as Phase}`);
    if (fact === 'systemOperatorKind') return t(`kind.${key as AgencyKind}`);
    if (fact === 'categoryTaxonomy') return categoryName({ taxonomy: key });
    return factorNames(fact, key)[1];
  };
  const factName = (fact: string): string =>
    fact === 'anyOf' ? t('rule.alternatives') : t(`fact.${fact as Fact}`);
  /** `mức độ là Cao hoặc Rất cao`, `có dấu hiệu tội phạm` */
  const conditionText = (fact: string, wanted: unknown): string => {
    if (fact === 'anyOf' && Array.isArray(wanted)) {
      const parts = (wanted as object[]).map((one) => allOf(one));
      return t('rule.anyOf', { parts: parts.join(` ${t('rule.or')} `) });
    }
    if (FLAGS.includes(fact)) return t(`flag.${fact as Flag}.${wanted === true ? 'yes' : 'no'}`);
    const values = Array.isArray(wanted) ? wanted : [wanted];
    const names = values.map((value: unknown) => valueName(fact, value));
    return t('rule.is', { fact: factName(fact), value: names.join(` ${t('rule.or')} `) });
  };
  const allOf = (when: object): string =>
    Object.entries(when)
      .map(([fact, wanted]) => conditionText(fact, wanted))
      .join(` ${t('rule.and')} `);
  const receiverName = (code: string): string => {
    const symbol = SYMBOLS.find((one) => one === code);
    if (!symbol) return agencyName(code);
    return t(`symbol.${symbol.slice(1) as Stand}`);
  };
  /** `4wh` as `4 giờ làm việc`. */
  const targetText = (target: string): string => {
    if (!isTarget(target)) return target;
    const { count, unit } = partsOf(target);
    return t(`target.${unit}`, { count });
  };
  return { valueName, factName, conditionText, allOf, receiverName, targetText };
}
