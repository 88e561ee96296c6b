import { IconKey, IconMaximize, IconPlayerPause, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { screenKey } from '../api/screen-key';
import { LiveDot } from '../ui/LiveDot';
import css from './foot.module.css';
import { type Scene, SCENES } from './scenes';
import { toggleFullScreen } from './use-screen';

interface Props {
  readonly scene: Scene;
  readonly show: (scene: Scene) => void;
  readonly isHeld: boolean;
  readonly hold: () => void;
  /** To a key of its own; not for a screen that has one. */
  readonly connect: () => void;
}

/** Which scene it is and how long still; what one can do is there for whoever comes near. */
export function Foot({ scene, show, isHeld, hold, connect }: Props) {
  const { t } = useTranslation('dashboard');
  return (
    <footer className={css.foot}>
      <LiveDot />
      <nav className={css.dots} aria-label={t('wall.scenes')}>
        {SCENES.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={t(`wall.scene.${one}`)}
            aria-current={one === scene ? 'true' : undefined}
            onClick={() => show(one)}
          >
            <i data-held={isHeld || undefined} />
          </button>
        ))}
        <button type="button" aria-pressed={isHeld} aria-label={t('wall.hold')} onClick={hold}>
          <IconPlayerPause aria-hidden />
        </button>
      </nav>
      <span className={css.keys}>{t('wall.keys')}</span>
      {screenKey() === null ? (
        <button type="button" aria-label={t('connect.title')} onClick={connect}>
          <IconKey aria-hidden />
        </button>
      ) : null}
      <button
        type="button"
        className={css.full}
        aria-label={t('wall.fullScreen')}
        onClick={toggleFullScreen}
      >
        <IconMaximize aria-hidden />
      </button>
      {screenKey() === null ? (
        <Link to="/bang-dieu-hanh" aria-label={t('wall.leave')}>
          <IconX aria-hidden />
        </Link>
      ) : null}
    </footer>
  );
}
