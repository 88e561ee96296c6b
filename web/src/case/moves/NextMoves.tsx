import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconUserCheck } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLater } from '../../ui/use-later';
import { type Incident } from '../case-data';
import { Hitch } from '../Hitch';
import { useOpening } from '../opening';
import { Blocked } from './Blocked';
import css from './moves.module.css';
import { MoreButton } from './MoreButton';
import { isAtOnce, type PossibleMove } from './moves';
import { SecondPerson } from './SecondPerson';
import { type Act, useMoreActs, useSteps } from './use-acts';
import { useMoveWrite } from './use-move-write';

const load = () => import('./OpenedForm');
const Opened = lazy(() => load().then(({ OpenedForm }) => ({ default: OpenedForm })));
/** On its way as soon as somebody turns to the steps, so that a form is there with the press; who presses hears of a failure. */
const fetchForms = () => void load().catch(() => undefined);
const fetchMenu = () => import('./MoreMenu').then(({ MoreMenu }) => MoreMenu);
const PHONE = '(max-width: 48em)';

/** What can be done with the case now, the step that brings it on first; and what cannot, with the reason. */
export function NextMoves({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const { mayMove, moves, isPending, onward, others, blocked, unfit } = useSteps(incident);
  const opening = useOpening();
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const writing = useMoveWrite(incident);
  const more = useMoreActs(incident, others);
  const press = (move: PossibleMove) => {
    if (isAtOnce(move)) void writing.send({ event: move.event });
    else opening.open({ what: 'move', event: move.event });
  };
  if (!mayMove) return null;
  return (
    <section className={css.moves} aria-label={t('moves.title')}>
      <div className={css.row} onPointerEnter={fetchForms} onFocus={fetchForms}>
        {onward.map((move, i) => (
          <Button
            key={move.event}
            variant={i === 0 ? 'filled' : 'default'}
            loading={writing.busy && isAtOnce(move)}
            rightSection={move.secondPerson ? <SecondPerson /> : undefined}
            aria-expanded={isAtOnce(move) ? undefined : isShown(opening.opened, move)}
            data-move
            onClick={() => press(move)}
          >
            {t(`event.${move.event}`)}
          </Button>
        ))}
        {isPending ? <Skeleton height={36} width={280} /> : null}
        {isPending ? null : isPhone ? <More acts={more} /> : <MoreButtons acts={more} />}
      </div>
      <Hitch incident={incident} writing={writing} />
      {opening.opened ? (
        <Suspense fallback={<div className={css.opening} />}>
          <Opened incident={incident} moves={moves} />
        </Suspense>
      ) : null}
      <Blocked blocked={blocked} unfit={unfit} />
    </section>
  );
}

const isShown = (opened: ReturnType<typeof useOpening>['opened'], { event }: PossibleMove) =>
  opened?.what === 'move' && opened.event === event;

/** Whoever presses before the list has come sees it when it comes. */
function More({ acts }: { acts: readonly Act[] }) {
  const [isWanted, setWanted] = useState(false);
  const Menu = useLater(fetchMenu, isWanted);
  if (acts.length === 0) return null;
  if (Menu) return <Menu acts={acts} opened={isWanted} />;
  return <MoreButton count={acts.length} onClick={() => setWanted(true)} />;
}

const MoreButtons = ({ acts }: { acts: readonly Act[] }) => (
  <>
    {acts.map(({ key, label, second, run }) => (
      <Button
        key={key}
        variant="default"
        size="xs"
        className={css.quiet}
        leftSection={key === 'assign' ? <IconUserCheck size={16} aria-hidden /> : undefined}
        rightSection={second ? <SecondPerson /> : undefined}
        data-move
        onClick={run}
      >
        {label}
      </Button>
    ))}
  </>
);
