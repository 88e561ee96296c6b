import { Button, Skeleton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/use-session';
import { useScoringAwaited } from '../../api/vocabulary';
import { type Incident } from '../case-data';
import { useOpening } from '../opening';
import { maySetRight } from '../standing';
import { Report } from './Report';
import css from './report.module.css';

/** What was reported, with the way to set it right for those who may. */
export function ReportTab({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const { opened, open } = useOpening();
  const isUnnamed = useScoringAwaited();
  const mayCorrect = useMay('incident:correct') && maySetRight(me, incident);
  return (
    <div className={css.tab}>
      {mayCorrect && opened?.what !== 'correct' ? (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => open({ what: 'correct' })}
        >
          {t('event.correct')}
        </Button>
      ) : null}
      {isUnnamed ? <Skeleton height={320} /> : <Report incident={incident} />}
    </div>
  );
}
