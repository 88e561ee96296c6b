import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAdminSearch } from '../search';
import css from './kit.module.css';

const WHILE_TYPING_MS = 250;

/** The words looked for, which stand in the address. */
export function Words({ label }: { label: string }) {
  const { t } = useTranslation('admin');
  const { search, set } = useAdminSearch();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  const [shown, setShown] = useState(asked);
  if (asked !== shown) {
    setShown(asked);
    setText(asked);
  }
  useEffect(() => {
    if (text === asked) return;
    const later = setTimeout(() => {
      setShown(text);
      set({ q: text });
    }, WHILE_TYPING_MS);
    return () => clearTimeout(later);
  }, [text, asked, set]);
  return (
    <label className={css.words}>
      <IconSearch size={16} stroke={2} aria-hidden />
      <span className="sr">{t('act.search')}</span>
      <input
        type="search"
        placeholder={label}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </label>
  );
}
