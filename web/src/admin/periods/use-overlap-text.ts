import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { type Period } from './spans';

// Enough to see which round of congresses it is; all of them would fill the page.
const NAMED = 3;

/** With which other congresses the days meet. */
export function useOverlapText(): (others: readonly Period[]) => string {
  const { t, i18n } = useTranslation('admin');
  return (others) => {
    const names = others.slice(0, NAMED).map(({ name }) => said(name, i18n.language));
    const count = others.length - names.length;
    const rest = count > 0 ? [t('periods.moreOverlaps', { count })] : [];
    return t('periods.overlaps', { names: [...names, ...rest].join('; ') });
  };
}
