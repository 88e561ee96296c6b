import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import { SeverityChip } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import css from './duplicates.module.css';
import { trackPath } from './navigation';
import { type Preview } from './use-preview';

/** Reports that this one may repeat: to add to one of those, or to send this as another case. */
export function Duplicates({ likely }: { likely: Preview['duplicates'] }) {
  const { t, i18n } = useTranslation(['report', 'common']);
  return (
    <section className={css.likely} aria-labelledby="likely">
      <h2 id="likely">
        <IconCopy size={20} stroke={1.7} aria-hidden />
        {t('report:likely.title')}
      </h2>
      <p>{t('report:likely.lead')}</p>
      <ul>
        {likely.map(({ incident, reasons }) => (
          <li key={incident.code}>
            <div className={css.case}>
              <b>{incident.title}</b>
              <span className={css.facts}>
                <SeverityChip level={incident.severity} />
                <span className="num">{incident.code}</span>
                <span>{t(`common:status.${incident.status}`)}</span>
                <span className="num">{wall(incident.reportedAt)}</span>
              </span>
              <small>{reasons.map(({ text }) => said(text, i18n.language)).join(' · ')}</small>
            </div>
            <a href={trackPath(incident.code)}>{t('report:likely.open')}</a>
          </li>
        ))}
      </ul>
      <p className={css.else}>{t('report:likely.else')}</p>
    </section>
  );
}
