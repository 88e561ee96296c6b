import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { useMe } from '../api/use-session';
import { homeOf } from '../console/places';
import { Empty } from '../ui/Empty';
import { Failed } from '../ui/Failed';
import css from './head.module.css';
import { BackLink, Walking } from './Walking';

interface Props {
  readonly code: string;
  readonly error: unknown;
  readonly again: () => void;
}

/** A case that cannot be shown. What is not there and what is hidden read the same, on purpose. */
export function Unseen({ code, error, again }: Props) {
  const { t } = useTranslation('case');
  const me = useMe();
  const status = problemOf(error)?.status;
  if (status !== 404 && status !== 403) {
    return (
      <>
        <header className={css.head}>
          <div className={css.line}>
            <BackLink code={code} />
            <h1 className="num">{code}</h1>
            <span className={css.right}>
              <Walking code={code} />
            </span>
          </div>
        </header>
        <Failed error={error} again={again} />
      </>
    );
  }
  return (
    <>
      <h1 className="sr">{code}</h1>
      <Empty title={t('unseen.title', { code })}>
        <p>{t('unseen.why')}</p>
        <Button component={Link} to={homeOf(me)} variant="default">
          {t('back')}
        </Button>
      </Empty>
    </>
  );
}
