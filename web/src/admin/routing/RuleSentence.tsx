import { useTranslation } from 'react-i18next';
import { useWords } from '../use-words';
import { type Modifier, type Rule } from './routing-api';
import css from './rules.module.css';

/** `Nếu mức độ là Rất cao thì Công an tỉnh chủ trì xử lý.` */
export function RuleSentence({ row }: { row: Rule | Modifier }) {
  const { t } = useTranslation('admin');
  const { conditionText, receiverName } = useWords();
  const conditions = Object.entries(row.when);
  const rule = 'lead' in row ? row : null;
  return (
    <>
      <p className={css.sentence}>
        {conditions.length === 0 ? (
          <b>{t('rule.always')}</b>
        ) : (
          conditions.map(([fact, wanted], i) => (
            <span key={fact}>
              {i === 0 ? t('rule.if') : t('rule.and')} <b>{conditionText(fact, wanted)}</b>{' '}
            </span>
          ))
        )}
        {rule ? (
          <>
            {' '}
            {t('rule.then')} <b className={css.lead}>{receiverName(rule.lead)}</b>{' '}
            {t(`rule.mode.${rule.mode}`)}.
          </>
        ) : null}
      </p>
      <Receivers name={t('rule.support')} codes={row.support} />
      <Receivers name={t('rule.notify')} codes={row.notify} />
    </>
  );
}

function Receivers({ name, codes }: { name: string; codes: readonly string[] }) {
  const { receiverName } = useWords();
  if (codes.length === 0) return null;
  return (
    <p className={css.receivers}>
      <span>{name}:</span> {codes.map(receiverName).join('; ')}
    </p>
  );
}
