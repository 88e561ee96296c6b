import { useTranslation } from 'react-i18next';
import { useCategoryName, useFactorNames } from '../../api/vocabulary';
import { type Wording } from '../merge/wording';
import { wall } from '../../ui/times';
import { toInstant } from '../when';
import { type FactName, type Facts, OTHER, recordedOf } from './facts';
import { isImpactName } from './impact';

/** How the form of a correction names its fields, and says what stands in them. */
export function useFactWords(): Wording<Facts> {
  const { t } = useTranslation('case');
  const categoryOf = useCategoryName();
  const factorOf = useFactorNames();
  const say = (name: FactName, value: string): string => {
    if (name === 'system' && value === OTHER) return t('correct.systemOther');
    if (value === '') return t('stale.nothing');
    if (name === 'detectedAt') return wall(toInstant(value));
    if (name === 'crimeSigns') return t(value as 'yes');
    if (name === 'ownerCanHandle') return t(`answer.${value as 'yes'}`);
    if (name === 'category') {
      const [taxonomy = '', type = ''] = value.split('/');
      return categoryOf({ taxonomy, type: type === '' ? null : type });
    }
    return isImpactName(name) ? factorOf(name, value)[1] : value;
  };
  const label = (name: FactName): string => {
    if (name === 'recordsAffected' || name === 'crimeSigns' || name === 'ownerCanHandle') {
      return t(`impact.${name}`);
    }
    return isImpactName(name) ? factorOf(name, '')[0] : t(`correct.${name}`);
  };
  return { label, say, recorded: recordedOf };
}
