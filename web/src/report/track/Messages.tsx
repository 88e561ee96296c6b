import { useTranslation } from 'react-i18next';
import { wall } from '../../ui/times';
import { useAgencyName } from '../surroundings';
import { TextForm } from './TextForm';
import css from './track.module.css';
import { type Comment, say } from './use-case';

interface Props {
  readonly code: string;
  readonly unit: string;
  readonly comments: readonly Comment[];
  readonly refresh: () => Promise<void>;
}

/** What the desk and the unit say to each other; what the desk says to itself never comes here. */
export function Messages({ code, unit, comments, refresh }: Props) {
  const { t } = useTranslation('report');
  const seen = comments.filter(({ visibility }) => visibility === 'all');
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{t('track.messages')}</h2>
      {seen.length === 0 ? <p className={css.quiet}>{t('track.noMessages')}</p> : null}
      <ol className={css.messages} aria-live="polite">
        {seen.map((comment) => (
          <Message key={comment.id} comment={comment} own={comment.author.agency === unit} />
        ))}
      </ol>
      <TextForm
        id="message"
        label={t('track.message')}
        go={t('track.messageSend')}
        onSend={async (text) => {
          await say(code, text);
          await refresh();
        }}
      />
    </section>
  );
}

/** Of the desk its name is said, not who of its staff wrote. */
function Message({ comment: { text, at, author }, own }: { comment: Comment; own: boolean }) {
  const agency = useAgencyName(author.agency);
  return (
    <li data-own={own || undefined}>
      <p>{text}</p>
      <span>
        {own ? author.name : (agency ?? author.agency)} · <span className="num">{wall(at)}</span>
      </span>
    </li>
  );
}
