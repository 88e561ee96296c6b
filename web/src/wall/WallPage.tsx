import { IconLogin2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import { useNow } from '../ui/clock';
import { span, type Units } from '../ui/times';
import { useKeys } from '../ui/use-keys';
import { useTitle } from '../ui/use-title';
import { Alarm } from './Alarm';
import { Breached } from './Breached';
import { Foot } from './Foot';
import { Head } from './Head';
import { MapScene } from './MapScene';
import { NowScene } from './NowScene';
import { type Freshness, freshnessOf, sceneAfter } from './scenes';
import { TrendScene } from './TrendScene';
import { useAlarm } from './use-alarm';
import { useScene } from './use-scene';
import { toggleFullScreen, useFreshPage, useScreenSize, useWakeLock } from './use-screen';
import { useWall } from './use-wall';
import css from './wall.module.css';

const BODIES = { now: NowScene, trend: TrendScene, map: MapScene };

/** For a room: nobody touches it, and everybody must see from afar how things stand and whether that is still true. */
export function WallPage() {
  const { t } = useTranslation('dashboard');
  const wall = useWall();
  const alarm = useAlarm();
  const scenes = useScene();
  const { scene, show } = scenes;
  const now = useNow();
  useTitle(t('wall.title'));
  useScreenSize();
  useWakeLock();
  useFreshPage();
  useKeys(
    {
      ArrowRight: () => show(sceneAfter(scene, 1)),
      ArrowLeft: () => show(sceneAfter(scene, -1)),
      f: toggleFullScreen,
      ' ': scenes.hold,
    },
    true,
  );
  const at = wall && Date.parse(wall.statistics.overview.at);
  const age = at === null ? 0 : now - at;
  const Body = BODIES[scene];
  return (
    <main className={css.wall} data-mantine-color-scheme="dark" data-freshness={freshnessOf(age)}>
      <h1 className="sr">{t('wall.title')}</h1>
      <Head now={now} at={at} />
      <Band age={age} freshness={freshnessOf(age)} />
      {wall ? (
        <div className={css.body}>
          <section className={css.scene} aria-label={t(`wall.scene.${scene}`)}>
            <h2>{t(`wall.scene.${scene}`)}</h2>
            <Body statistics={wall.statistics} />
          </section>
          <Breached wall={wall} now={now} />
        </div>
      ) : (
        <p className={css.waiting}>{t('wall.waiting')}</p>
      )}
      <Foot {...scenes} />
      {alarm ? <Alarm key={alarm.code} incident={alarm} /> : null}
    </main>
  );
}

function Band({ age, freshness }: { age: number; freshness: Freshness }) {
  const { t } = useTranslation('dashboard');
  const { t: common } = useTranslation('common');
  const { state } = useSession();
  const units: Units = common('unit', { returnObjects: true });
  if (state === 'ended') {
    return (
      <a className={css.band} href="/dang-nhap?to=%2Fman-hinh-lon">
        <IconLogin2 aria-hidden />
        {t('wall.ended')}
      </a>
    );
  }
  if (freshness === 'fresh') return null;
  return (
    <p className={css.band} role="alert">
      {t(freshness === 'late' ? 'wall.late' : 'wall.stale', { span: span(age, units) })}
    </p>
  );
}
