import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NoAnswer, ProblemError, problemOf } from '../api/problem';
import { useSession } from '../api/use-session';
import css from './states.module.css';

/** What failed, in words that help, and a way to try again. */
export function Failed({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  // Asking again would not help.
  const isDenied = problemOf(error)?.status === 403;
  return (
    <div className={css.state} role="alert">
      <p className={css.title}>{t(isDenied ? 'failed.deniedTitle' : 'failed.title')}</p>
      <p>{useReason(error)}</p>
      {again && !isDenied ? (
        <Button variant="default" onClick={again}>
          {t('retry')}
        </Button>
      ) : null}
    </div>
  );
}

/** In the words of the API, which knows best; ours where it did not speak. */
export function useReason(error: unknown): string {
  const { t } = useTranslation();
  const { state } = useSession();
  const problem = problemOf(error);
  // What was refused before somebody signed in again stands in the form until it is sent.
  const isOfBefore = error instanceof ProblemError && error.is('auth/not-signed-in');
  if (isOfBefore && state === 'in') return t('failed.again');
  if (error instanceof NoAnswer) return t('failed.network');
  if (problem?.status === 403) return t('failed.denied');
  if (problem?.status === 404) return t('failed.absent');
  return problem?.detail ?? t('failed.network');
}
