import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { type Outcome } from '../tables/table-api';
import { useWords } from '../use-words';
import css from './trial.module.css';

type Tried = Schemas['TriedIncidentDto'];
type Aspect = Tried['changes'][number];

/** Of each incident that differs: as it is, and as it would be. */
export function ReplayDiffs({ items }: { items: readonly Tried[] }) {
  const { t } = useTranslation('admin');
  const valueOf = useAspectText();
  return (
    <ul className={css.diffs}>
      {items.map(({ code, changes, before, after }) => (
        <li key={code}>
          <Link to="/su-co/$code" params={{ code }} className="num">
            {code}
          </Link>
          {changes.map((aspect) => (
            <span key={aspect}>
              {t(`replay.aspect.${aspect}`)}: <s>{valueOf(aspect, before)}</s> →{' '}
              <b>{valueOf(aspect, after)}</b>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function useAspectText(): (aspect: Aspect, outcome: Outcome) => string {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const { receiverName, targetText } = useWords();
  const named = (codes: readonly string[]) =>
    codes.map(receiverName).join('; ') || t('trial.nobody');
  return (aspect, outcome) => {
    switch (aspect) {
      case 'severity':
        return common(`severity.${outcome.severity}`);
      case 'score':
        return String(outcome.score);
      case 'legalSerious':
        return outcome.legalSerious ? t('form.yes') : t('form.no');
      case 'lead':
        return receiverName(outcome.lead);
      case 'mode':
        return t(`rule.mode.${outcome.mode}`);
      case 'support':
        return named(outcome.support);
      case 'notify':
        return named(outcome.notify);
      case 'deadlines':
        return outcome.deadlines
          .map(({ kind, target }) => `${common(`deadline.${kind}`)} ${targetText(target)}`)
          .join(', ');
    }
  };
}
