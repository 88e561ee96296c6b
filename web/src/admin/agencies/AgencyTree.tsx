import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { Tag } from '../kit/Tag';
import css from './tree.module.css';
import { type Branch } from './tree';

interface Props {
  readonly tree: readonly Branch[] | null;
  readonly open: (code: string) => void;
  readonly current: string | undefined;
}

export function AgencyTree({ tree, open, current }: Props) {
  if (!tree) {
    return (
      <div className={css.tree} aria-busy="true">
        {[0, 1, 2, 3, 4, 5, 6].map((n) => (
          <Skeleton key={n} height={24} my={12} mx={16} width="60%" />
        ))}
      </div>
    );
  }
  if (tree.length === 0) return null;
  return (
    <div className={css.tree}>
      <Branches branches={tree} {...{ open, current }} />
    </div>
  );
}

function Branches({
  branches,
  open,
  current,
}: Omit<Props, 'tree'> & { branches: readonly Branch[] }) {
  const { t, i18n } = useTranslation('admin');
  return (
    <ul>
      {branches.map(({ agency, isFound, below }) => (
        <li key={agency.code}>
          <div
            className={css.line}
            data-faint={isFound ? undefined : ''}
            data-current={agency.code === current ? '' : undefined}
          >
            <button type="button" onClick={() => open(agency.code)}>
              {said(agency.name, i18n.language)}
            </button>
            <small>
              {agency.code} · {t(`kind.${agency.kind}`)}
              {agency.verification === 'memory' ? ` · ${t('state.unverified')}` : null}
            </small>
            {agency.active ? null : <Tag tone="off">{t('state.inactive')}</Tag>}
            {agency.reports ? null : <Tag>{t('agencies.silent')}</Tag>}
          </div>
          {below.length > 0 ? <Branches branches={below} {...{ open, current }} /> : null}
        </li>
      ))}
    </ul>
  );
}
