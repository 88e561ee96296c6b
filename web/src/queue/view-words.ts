import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { districtName } from '../ui/districts';
import { type SavedView } from './saved-views';
import { type QueueSearch } from './search';

/** What a view narrows to, in words: what it is called until somebody calls it something. */
export function useViewWords(): (search: QueueSearch) => string {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const nameOf = useAgencyName();
  return useCallback(
    (search: QueueSearch) => {
      const { view, q, severity = [], status = [], unit, lead, overdue, district } = search;
      const words = [
        q,
        ...severity.map((one) => common(`severity.${one}`)),
        ...status.map((one) => common(`status.${one}`)),
        unit && nameOf(unit),
        lead && nameOf(lead),
        overdue && t('overdue'),
        district && districtName(district),
      ].filter((word): word is string => typeof word === 'string');
      return words.length > 0 ? words.join(', ') : t(`views.${view}`);
    },
    [t, common, nameOf],
  );
}

export function useViewName(): (view: SavedView) => string {
  const wordsOf = useViewWords();
  return useCallback(({ name, search }: SavedView) => name || wordsOf(search), [wordsOf]);
}
