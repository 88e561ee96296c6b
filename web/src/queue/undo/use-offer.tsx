import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Done, undoable, wasAccepted } from '../acts';
import { type Act } from '../fits';
import { Offered } from './Offered';
import css from './undo.module.css';

const NONE: readonly Done[] = [];
const LOOK = { color: 'teal', className: css.toast ?? '' } as const;
let offers = 0;

/**
 * Says what was done. Of what was handed out the last can be taken back, for some seconds and as long as one is in the
 * queue: where it could not be, there the reason would not be seen either.
 */
export function useOffer(undo: () => void) {
  const { t } = useTranslation('queue');
  const [isOpen, setOpen] = useState(false);
  const open = useRef<{ readonly id: string; readonly done: readonly Done[] }>(null);

  /** What was offered; it is no more. */
  const take = useCallback(() => {
    const { id, done } = open.current ?? { id: null, done: NONE };
    open.current = null;
    setOpen(false);
    if (id !== null) notifications.hide(id);
    return done;
  }, []);
  useEffect(() => () => void take(), [take]);

  const offer = useCallback(
    (what: Act, done: readonly Done[]) => {
      take();
      const message = t(`done.${what}`, { count: done.length });
      if (what === 'acknowledge' || undoable(done).length === 0) {
        notifications.show({ ...LOOK, message });
        return;
      }
      const id = `undo-${(offers += 1)}`;
      open.current = { id, done };
      setOpen(true);
      const close = () => {
        if (open.current?.id === id) take();
      };
      notifications.show({
        ...{ ...LOOK, id, autoClose: false, onClose: close },
        message: <Offered {...{ message, undo, close }} isPart={done.some(wasAccepted)} />,
      });
    },
    [t, take, undo],
  );

  const tell = useCallback(
    (done: readonly Done[]) => {
      const freed = done.filter(({ incident }) => incident?.handler === null).length;
      const words = [
        freed > 0 && t('undo.freed', { count: freed }),
        done.length > freed && t('undo.done', { count: done.length - freed }),
      ].filter((word) => word !== false);
      notifications.show({ ...LOOK, message: words.join(' ') });
    },
    [t],
  );
  return { offer, take, tell, isOpen };
}
