import { IconSearch, IconX } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './bar.module.css';
import { type QueueSearch } from './search';

interface Props {
  readonly asked: string;
  readonly set: (change: Partial<QueueSearch>) => void;
  readonly words: RefObject<HTMLInputElement | null>;
}

const WHILE_TYPING_MS = 250;

export function Words({ asked, set, words }: Props) {
  const { t } = useTranslation('queue');
  const [text, setText] = useState(asked);
  const [shown, setShown] = useState(asked);
  // Another view was opened, or the filters were cleared.
  if (asked !== shown) {
    setShown(asked);
    setText(asked);
  }
  useEffect(() => {
    if (text === asked) return;
    const later = setTimeout(() => {
      setShown(text);
      set({ q: text === '' ? undefined : text });
    }, WHILE_TYPING_MS);
    return () => clearTimeout(later);
  }, [text, asked, set]);
  return (
    <label className={css.words}>
      <IconSearch size={16} stroke={2} aria-hidden />
      <span className="sr">{t('search')}</span>
      <input
        ref={words}
        type="search"
        placeholder={t('search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.stopPropagation();
          event.currentTarget.blur();
        }}
      />
      {text === '' ? (
        <kbd className={css.key} aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" aria-label={t('clearWords')} onClick={() => setText('')}>
          <IconX size={15} aria-hidden />
        </button>
      )}
    </label>
  );
}
