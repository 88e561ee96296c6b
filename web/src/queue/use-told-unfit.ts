import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, unfitOf } from './fits';
import { type Incident } from './search';
import css from './undo/undo.module.css';

// Whoever presses again is told again, and not twice at once.
const ID = 'unfit';

/** Says in a sentence why an act makes no sense for what is chosen; whether there was anything to say. */
export function useToldUnfit(): (act: Act, targets: readonly Incident[]) => boolean {
  const { t } = useTranslation('queue');
  return useCallback(
    (act, targets) => {
      notifications.hide(ID);
      const why = unfitOf(act, targets);
      if (why === null) return false;
      const [first, ...others] = targets;
      const how = first && others.length === 0 ? 'one' : 'many';
      const message =
        why === 'none' ? t('unfit.none') : t(`unfit.${how}.${why}`, { code: first?.code });
      const className = css.toast ?? '';
      notifications.show({ id: ID, color: 'gray', role: 'status', className, message });
      return true;
    },
    [t],
  );
}
