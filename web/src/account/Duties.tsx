import { Button } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Me } from '../api/session';
import css from './account.module.css';

type Duty = NonNullable<Me['duties']>[number];

interface Props {
  /** Those there were when the page was opened. */
  readonly all: readonly Duty[];
  readonly left: readonly Duty[];
}

/** What has to be done before anything else, and how far that is. */
export function Duties({ all, left }: Props) {
  const { t } = useTranslation('account');
  if (left.length === 0) {
    return (
      <div className={css.duties} data-done role="status">
        <p>{t('duty.done')}</p>
        <Button component={Link} to="/" size="md">
          {t('duty.go')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.duties} role="status">
      <h2>{t(left.length > 1 ? 'duty.title2' : 'duty.title')}</h2>
      <ol>
        {all.map((duty) => (
          <li key={duty} data-done={!left.includes(duty) || undefined}>
            {left.includes(duty) ? (
              <IconCircle size={20} aria-hidden />
            ) : (
              <IconCircleCheckFilled size={20} aria-hidden />
            )}
            {t(`duty.${duty}`)}
          </li>
        ))}
      </ol>
      <p>{t('duty.why')}</p>
    </div>
  );
}
