import { IconLock, IconSend, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { type Incident } from '../case-data';
import { desksOf, unitsOf } from '../standing';
import { type Entry } from './story';

export type Visibility = Entry['visibility'];

/** Each with a sign of its own, so that nobody needs the colours. */
export const SIGNS = { all: IconSend, desk: IconUsers, own: IconLock };

const NAMED = 3;

/** Who reads what is written so, by name. */
export function useReaders(incident: Incident) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  return (visibility: Visibility, author: string): string => {
    const readers = {
      all: [...unitsOf(incident), ...desksOf(incident)],
      desk: desksOf(incident),
      own: [author],
    }[visibility];
    const named = [...new Set(readers)];
    const names = named.slice(0, NAMED).map(nameOf).join(', ');
    const more = named.length - NAMED;
    return more > 0 ? t('comment.andMore', { names, count: more }) : names;
  };
}
