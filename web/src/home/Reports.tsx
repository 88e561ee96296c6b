import { Button } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../ui/Failed';
import { CaseRow } from './CaseRow';
import css from './home.module.css';
import { type useOpen } from './use-unit';

interface Props {
  readonly title: string;
  readonly list: ReturnType<typeof useOpen>;
  readonly empty: ReactNode;
}

export function Reports({ title, list, empty }: Props) {
  const { t } = useTranslation('common');
  const incidents = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={css.part} aria-label={title}>
      <h2>
        {title} {list.isSuccess ? <span className="num">{countOf(incidents, list)}</span> : null}
      </h2>
      {list.isError && incidents.length === 0 ? (
        <Failed error={list.error} again={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && incidents.length === 0 ? empty : null}
      {incidents.length > 0 ? (
        <ul className={css.rows}>
          {incidents.map((incident) => (
            <CaseRow key={incident.code} incident={incident} />
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <Button
          variant="default"
          className={css.more}
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </section>
  );
}

const countOf = ({ length }: readonly unknown[], { hasNextPage }: { hasNextPage: boolean }) =>
  hasNextPage ? `${length}+` : length;
