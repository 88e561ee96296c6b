import { IconSearch } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import css from './palette.module.css';
import { type Press } from './Results';

const Results = lazy(() => import('./Results').then((it) => ({ default: it.Results })));

/**
 * Anywhere with a few letters. A combobox by the book, so that who hears it knows where they are. The words can be typed from
 * the first moment on; what finds something for them comes after.
 */
export function Palette({ close }: { close: () => void }) {
  const { t } = useTranslation('console');
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState<string | undefined>();
  const press = useRef<Press>(null);
  const box = useDialog();
  const list = useId();
  const leave = () => box.current?.close();
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends a Vietnamese syllable chooses nothing.
    if (event.nativeEvent.isComposing) return;
    const isAgain = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (isAgain) leave();
    if (isAgain || press.current?.(event.key) === true) event.preventDefault();
  };
  // Of the dialog itself, whose inside is covered by what is in it.
  const onClick = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) leave();
  };
  return (
    <dialog
      ref={box}
      className={css.palette}
      aria-label={t('palette.label')}
      onClose={close}
      onClick={onClick}
    >
      <div className={css.inside}>
        <div className={css.words}>
          <IconSearch size={20} stroke={1.8} aria-hidden />
          <input
            type="text"
            role="combobox"
            aria-expanded
            aria-controls={list}
            aria-activedescendant={active}
            aria-autocomplete="list"
            aria-label={t('palette.search')}
            placeholder={t('palette.search')}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            autoFocus
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <Suspense fallback={<Nothing id={list} />}>
          <Results {...{ typed, list, press, setActive }} close={leave} />
        </Suspense>
      </div>
    </dialog>
  );
}

/** The browser's own: it holds the focus, closes by Escape, and gives the focus back. */
function useDialog() {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog?.open === false) dialog.showModal();
  }, []);
  return box;
}

/** As high as what comes. */
function Nothing({ id }: { id: string }) {
  const { t } = useTranslation('console');
  return (
    <>
      <ul id={id} role="listbox" className={css.list} aria-label={t('palette.results')} />
      <div className={css.foot} />
    </>
  );
}
