import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { Avatar } from '../../ui/Person';
import { type Incident } from '../case-data';
import { clockOf } from '../when';
import { type Entry, textOf } from './story';
import css from './comment.module.css';
import { SIGNS, useReaders } from './visibility';

/** What somebody wrote, and at a glance who can read it. */
export function Comment({ entry, incident }: { entry: Entry; incident: Incident }) {
  const { t } = useTranslation('case');
  const nameOf = useAgencyName();
  const readersOf = useReaders(incident);
  const { actor, at, visibility } = entry;
  const Sign = SIGNS[visibility];
  return (
    <article className={css.comment} data-visibility={visibility}>
      <header>
        <Avatar name={actor.name} />
        <span>
          <b>{actor.name}</b> <small>{nameOf(actor.agency)}</small>
        </span>
        <time className="num" dateTime={at}>
          {clockOf(at)}
        </time>
      </header>
      <p className={css.text}>{textOf(entry)}</p>
      <footer>
        <Sign size={15} aria-hidden />
        {t(`comment.badge.${visibility}`)}
        <span className={css.readers}>{readersOf(visibility, actor.agency)}</span>
      </footer>
    </article>
  );
}
