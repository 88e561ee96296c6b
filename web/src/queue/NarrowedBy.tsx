import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { said } from '../i18n';
import { districtName } from '../ui/districts';
import { wall } from '../ui/times';
import css from './narrowed.module.css';
import { membersOf, type NarrowerName, narrowersIn } from './narrower';
import { type QueueSearch } from './search';

interface Props {
  readonly search: QueueSearch;
  readonly set: (change: Partial<QueueSearch>) => void;
}

/** What the number asked for by which one came here; each part can be taken away. */
export function NarrowedBy({ search, set }: Props) {
  const { t } = useTranslation('queue');
  const names = narrowersIn(search);
  const wordsOf = useWords(search);
  if (names.length === 0) return null;
  return (
    <ul className={css.list} aria-label={t('narrowed.label')}>
      {names.map((name) => (
        <li key={name}>
          {wordsOf(name)}
          <CloseButton
            size="sm"
            aria-label={t('narrowed.drop', { name: wordsOf(name) })}
            onClick={() =>
              set(Object.fromEntries(membersOf[name].map((member) => [member, undefined])))
            }
          />
        </li>
      ))}
    </ul>
  );
}

function useWords(search: QueueSearch): (name: NarrowerName) => string {
  const { t } = useTranslation('queue');
  const { t: common } = useTranslation('common');
  const period = usePeriodName(search.period);
  const { missed, missedSeverity } = search;
  const kind = [
    missed && common(`deadline.${missed}`).toLowerCase(),
    missedSeverity &&
      t('narrowed.rated', { level: common(`severity.${missedSeverity}`).toLowerCase() }),
  ]
    .filter((word) => word !== undefined)
    .join(' ');
  const words = (name: 'reported' | 'ended' | 'missed', from?: string, to?: string) => {
    const [first, end] = [from, to].map((at) => (at === undefined ? undefined : wall(at)));
    if (first === undefined) return t(`narrowed.${name}.to`, { kind, to: end });
    if (end === undefined) return t(`narrowed.${name}.from`, { kind, from: first });
    return t(`narrowed.${name}.span`, { kind, from: first, to: end });
  };
  return (name) => {
    if (name === 'any') return t('narrowed.any');
    if (name === 'period') return period;
    if (name === 'district') return districtName(search.district ?? '');
    return words(name, search[`${name}From`], search[`${name}To`]);
  };
}

function usePeriodName(code = ''): string {
  const { i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ['period', code],
    queryFn: () => got(desk.GET('/api/v1/periods/{code}', { params: { path: { code } } })),
    enabled: code !== '',
    staleTime: Infinity,
  });
  return data ? said(data.name, i18n.language) : code;
}
