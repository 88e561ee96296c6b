import { Button, Menu } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown, IconUserCheck, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../../api/use-session';
import { type Incident, useMoves } from '../case-data';
import { Hitch } from '../Hitch';
import { useOpening } from '../opening';
import { boxedMoves, coordinates, isOpen, isOverview } from '../standing';
import { Blocked } from './Blocked';
import css from './moves.module.css';
import { isAtOnce, type PossibleMove, sorted } from './moves';
import { useMoveWrite } from './use-move-write';

const Opened = lazy(() =>
  import('./OpenedForm').then(({ OpenedForm }) => ({ default: OpenedForm })),
);
const PHONE = '(max-width: 48em)';
const ASSIGNABLE: readonly Incident['status'][] = [
  ...(['assigned', 'containment', 'eradication', 'recovery'] as const),
];

/** What can be done with the case now, the step that brings it on first; and what cannot, with the reason. */
export function NextMoves({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const mayMove = useMay('incident:move') && !isOverview(incident);
  const moves = useMoves(incident.code, mayMove);
  const opening = useOpening();
  const isPhone = useMediaQuery(PHONE, false, { getInitialValueInEffect: false });
  const writing = useMoveWrite(incident);
  const boxed = boxedMoves(incident);
  const { onward, others, blocked, unfit } = sorted(
    (moves ?? []).filter(({ event }) => !boxed.includes(event)),
  );
  const more = useMoreActs(incident, others);
  const press = (move: PossibleMove) => {
    if (isAtOnce(move)) void writing.send({ event: move.event });
    else opening.open({ what: 'move', event: move.event });
  };
  if (!mayMove) return null;
  return (
    <section className={css.moves} aria-label={t('moves.title')}>
      <div className={css.row}>
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
        {isPhone ? <MoreMenu acts={more} /> : <MoreButtons acts={more} />}
      </div>
      <Hitch incident={incident} writing={writing} />
      {opening.opened ? (
        <Suspense fallback={<div className={css.opening} />}>
          <Opened incident={incident} moves={moves ?? []} />
        </Suspense>
      ) : null}
      <Blocked blocked={blocked} unfit={unfit} />
    </section>
  );
}

const isShown = (opened: ReturnType<typeof useOpening>['opened'], { event }: PossibleMove) =>
  opened?.what === 'move' && opened.event === event;

function SecondPerson() {
  const { t } = useTranslation('case');
  return (
    <span title={t('moves.second')} className={css.second}>
      <IconUsersGroup size={15} aria-hidden />
      <span className="sr">{t('moves.second')}</span>
    </span>
  );
}

interface Act {
  readonly key: string;
  readonly label: string;
  readonly second: boolean;
  readonly run: () => void;
}

/** Side steps of the case, and what has a path of its own: who handles it and how much it counts. */
function useMoreActs(incident: Incident, others: readonly PossibleMove[]): readonly Act[] {
  const { t } = useTranslation('case');
  const { open } = useOpening();
  const me = useMe();
  const decides = coordinates(me, incident);
  const mayAssign = useMay('incident:assign') && decides && ASSIGNABLE.includes(incident.status);
  const mayRate =
    useMay('incident:rate') && isOpen(incident) && (decides || incident.handler?.id === me.id);
  return [
    ...(mayAssign
      ? [
          {
            key: 'assign',
            label: t('event.assign'),
            second: false,
            run: () => open({ what: 'assign' }),
          },
        ]
      : []),
    ...(mayRate
      ? [{ key: 'rate', label: t('event.rate'), second: false, run: () => open({ what: 'rate' }) }]
      : []),
    ...others.map(({ event, secondPerson }) => ({
      ...{ key: event, label: t(`event.${event}`), second: secondPerson },
      run: () => open({ what: 'move', event }),
    })),
  ];
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

function MoreMenu({ acts }: { acts: readonly Act[] }) {
  const { t } = useTranslation('case');
  if (acts.length === 0) return null;
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button
          variant="default"
          data-move
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t('moves.more', { count: acts.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ key, label, second, run }) => (
          <Menu.Item
            key={key}
            className={css.item}
            rightSection={second ? <SecondPerson /> : undefined}
            onClick={run}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
