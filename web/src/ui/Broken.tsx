import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './states.module.css';

// Each engine says it in words of its own, and none has a class for it.
const UNLOADED = /dynamically imported module|importing a module|preload css/i;

interface Props {
  readonly error: unknown;
}

/** Instead of a page that failed while it was drawn. With nothing of the kit, which may be what failed. */
export function Broken({ error }: Props) {
  const { t } = useTranslation('common');
  const isUnloaded = error instanceof Error && UNLOADED.test(error.message);
  return (
    <div className={css.state} role="alert">
      <h1 className={css.title}>{t(isUnloaded ? 'failed.title' : 'broken.title')}</h1>
      <p>{t(isUnloaded ? 'failed.network' : 'broken.lead')}</p>
      <button type="button" className={css.again} onClick={() => location.reload()}>
        {t('broken.again')}
      </button>
    </div>
  );
}

/** The same where nothing is around it. */
export const BrokenAlone = ({ error }: Props) => (
  <main id="main">
    <Broken error={error} />
  </main>
);

/** Around a page: what is thrown while it is drawn is told, and leaves no white screen. */
export class Guarded extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return 'error' in this.state ? <BrokenAlone error={this.state.error} /> : this.props.children;
  }
}
