import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/use-session';
import { homeOf } from '../console/places';
import { currentWalk, type Place, placeIn, useSeen } from '../queue/walk';
import css from './head.module.css';

/** Where the case stands in the queue that somebody came from. */
export const usePlace = (code: string): Place | null =>
  useMemo(() => placeIn(currentWalk(), code), [code]);

/** To the view of the queue that one came from, with its filters; else to where one starts. */
export function BackLink({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const me = useMe();
  const place = usePlace(code);
  useSeen(code);
  const said = { className: css.back, 'aria-label': t('back'), title: t('back') };
  const sign = <IconArrowLeft size={19} aria-hidden />;
  return place ? (
    <Link to="/dieu-phoi" search={place.search} {...said}>
      {sign}
    </Link>
  ) : (
    <Link to={homeOf(me)} {...said}>
      {sign}
    </Link>
  );
}

/** From one case of the queue to the next, without going back to it. */
export function Walking({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const place = usePlace(code);
  if (!place || place.of < 2) return null;
  const { previous, next, at, of } = place;
  return (
    <nav className={css.walk} aria-label={t('walk.title')}>
      <Step code={previous} label={t('walk.previous')} keys="[" icon={IconChevronLeft} />
      <span className="num">
        {at}/{of}
      </span>
      <Step code={next} label={t('walk.next')} keys="]" icon={IconChevronRight} />
    </nav>
  );
}

interface StepProps {
  readonly code: string | undefined;
  readonly label: string;
  readonly keys: string;
  readonly icon: typeof IconChevronLeft;
}

function Step({ code, label, keys, icon: Sign }: StepProps) {
  const sign = <Sign size={19} aria-hidden />;
  if (code === undefined) return <span className={css.end}>{sign}</span>;
  return (
    <Link
      to="/su-co/$code"
      params={{ code }}
      className={css.step}
      aria-label={`${label}: ${code}`}
      aria-keyshortcuts={keys}
      title={`${label} (${keys})`}
    >
      {sign}
    </Link>
  );
}
