import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { useStory } from '../case-data';
import { type Fields } from './edits';
import css from './merge.module.css';
import { type Editing } from './use-edits';
import { changerOf, type NameOf, type Wording } from './wording';

interface Props<T extends Fields> {
  readonly code: string;
  readonly name: NameOf<T>;
  readonly editing: Editing<T>;
  readonly wording: Wording<T>;
  /** What stands on the case now. */
  readonly now: T;
}

/** Somebody else has just changed the very field that is being typed into; nothing is replaced unasked. */
export function ClashLine<T extends Fields>({ code, name, editing, wording, now }: Props<T>) {
  const { t } = useTranslation('case');
  const { data = [] } = useStory(code);
  if (!editing.clashes.includes(name)) return null;
  const changer = changerOf(data, wording.recorded(name));
  const choose = (side: 'now' | 'mine') => editing.settle({ [name]: side } as never);
  return (
    <div className={css.clash} role="status">
      <IconHistory size={17} aria-hidden />
      <p>
        {changer ? t('clash.by', { who: changer.by, at: wall(changer.at) }) : t('clash.somebody')}{' '}
        <q>{wording.say(name, now[name])}</q>
      </p>
      <span className={css.choices}>
        <button type="button" onClick={() => choose('now')}>
          {t('clash.takeNew')}
          <span className="sr">: {wording.label(name)}</span>
        </button>
        <button type="button" onClick={() => choose('mine')}>
          {t('clash.keepMine')}
          <span className="sr">: {wording.label(name)}</span>
        </button>
      </span>
    </div>
  );
}
