import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { screenKey, takeScreenKey } from '../api/screen-key';
import { useSession } from '../api/use-session';
import { useNow } from '../ui/clock';
import { useKeys } from '../ui/use-keys';
import { useTitle } from '../ui/use-title';
import { Alarm } from './Alarm';
import { Breached } from './Breached';
import { Connect } from './Connect';
import { Foot } from './Foot';
import { Head } from './Head';
import { MapScene } from './MapScene';
import { NowScene } from './NowScene';
import { freshnessOf, type Scene, sceneAfter } from './scenes';
import { TrendScene } from './TrendScene';
import { useAlarm } from './use-alarm';
import { useScene } from './use-scene';
import { useBand } from './use-band';
import { toggleFullScreen, useFreshPage, useScreenSize, useWakeLock } from './use-screen';
import { useWall, type Wall } from './use-wall';
import { Waiting } from './Waiting';
import css from './wall.module.css';

const BODIES = { now: NowScene, trend: TrendScene, map: MapScene };

/** A screen that has neither a key nor somebody signed in says how it gets one; else it is the wall. */
export function WallPage() {
  const { t } = useTranslation('dashboard');
  const { me } = useSession();
  const [isConnected, setConnected] = useState(() => screenKey() !== null || me !== null);
  useTitle(t('wall.title'));
  useScreenSize();
  useFreshPage();
  // What comes after the wall is the business of a person.
  useEffect(() => () => takeScreenKey(null), []);
  return (
    <main className={css.frame} data-mantine-color-scheme="dark">
      <h1 className="sr">{t('wall.title')}</h1>
      {isConnected ? (
        <Screen connect={() => setConnected(false)} />
      ) : (
        <Connect done={() => setConnected(true)} />
      )}
    </main>
  );
}

/** For a room: nobody touches it, and everybody must see from afar how things stand and whether that is still true. */
function Screen({ connect }: { connect: () => void }) {
  const { wall, error } = useWall();
  const alarm = useAlarm();
  const scenes = useScene();
  const { scene, show } = scenes;
  const now = useNow();
  useWakeLock();
  useKeys(
    {
      ArrowRight: () => show(sceneAfter(scene, 1)),
      ArrowLeft: () => show(sceneAfter(scene, -1)),
      f: toggleFullScreen,
      p: scenes.hold,
    },
    true,
  );
  const age = wall ? Math.max(0, now - wall.at) : 0;
  const freshness = freshnessOf(age);
  const hasFigures = wall !== null;
  const band = useBand({ age, freshness, error, connect, hasFigures });
  return (
    <div className={css.wall} data-freshness={freshness}>
      <Head now={now} at={wall?.at ?? null} band={band} />
      {wall ? <Body {...{ wall, scene, now }} /> : <Waiting isFailed={band !== null} />}
      <Foot {...scenes} connect={connect} />
      {alarm ? <Alarm key={alarm.code} incident={alarm} /> : null}
    </div>
  );
}

interface BodyProps {
  readonly wall: Wall;
  readonly scene: Scene;
  readonly now: number;
}

function Body({ wall, scene, now }: BodyProps) {
  const { t } = useTranslation('dashboard');
  const Shown = BODIES[scene];
  return (
    <div className={css.body} role="group" aria-label={t('wall.figures')} tabIndex={0}>
      <section className={css.scene} aria-label={t(`wall.scene.${scene}`)}>
        <h2>{t(`wall.scene.${scene}`)}</h2>
        <Shown statistics={wall.statistics} />
      </section>
      <Breached wall={wall} now={now} />
    </div>
  );
}
