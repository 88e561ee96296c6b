import { IconMaximize, IconPlayerPause, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LiveDot } from '../ui/LiveDot';
import css from './foot.module.css';
import { type Scene, SCENES } from './scenes';
import { toggleFullScreen } from './use-screen';

interface Props {
  readonly scene: Scene;
  readonly show: (scene: Scene) => void;
  readonly isHeld: boolean;
  readonly hold: () => void;
}

/** Which scene it is and how long still; what one can do is there for whoever comes near. */
export function Foot({ scene, show, isHeld, hold }: Props) {
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
      <button type="button" aria-label={t('wall.fullScreen')} onClick={toggleFullScreen}>
        <IconMaximize aria-hidden />
      </button>
      <Link to="/bang-dieu-hanh" aria-label={t('wall.leave')}>
        <IconX aria-hidden />
      </Link>
    </footer>
  );
}
