import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import { SeverityChip } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import css from './duplicates.module.css';
import { trackPath } from './navigation';
import { type Preview } from './use-preview';

// The likeliest come first; more of them would hide what is asked.
const AT_ONCE = 3;

/** Reports that this one may repeat: to add to one of those, or to send this as another case. */
export function Duplicates({ likely }: { likely: Preview['duplicates'] }) {
  const { t } = useTranslation('report');
  return (
    <section className={css.likely} aria-labelledby="likely">
      <h2 id="likely">
        <IconCopy size={20} stroke={1.7} aria-hidden />
        {t('likely.title')}
      </h2>
      <p>{t('likely.lead')}</p>
      <ul>
        {likely.slice(0, AT_ONCE).map((one) => (
          <Likely key={one.incident.code} one={one} />
        ))}
      </ul>
      {likely.length > AT_ONCE ? (
        <details className={css.rest}>
          <summary>{t('likely.more', { count: likely.length - AT_ONCE })}</summary>
          <ul>
            {likely.slice(AT_ONCE).map((one) => (
              <Likely key={one.incident.code} one={one} />
            ))}
          </ul>
        </details>
      ) : null}
      <p className={css.else}>{t('likely.else')}</p>
    </section>
  );
}

/** The system is told by its code, which who reports may never have heard. */
function Likely({ one: { incident, reasons } }: { one: Preview['duplicates'][number] }) {
  const { t, i18n } = useTranslation(['report', 'common']);
  return (
    <li>
      <div className={css.case}>
        <b>{incident.title}</b>
        <span className={css.facts}>
          <SeverityChip level={incident.severity} />
          <span className="num">{incident.code}</span>
          <span>{t(`common:status.${incident.status}`)}</span>
          <span className="num">{wall(incident.reportedAt)}</span>
        </span>
        <small>
          {reasons
            .map(({ kind, text }) =>
              kind === 'system' ? t('report:likely.sameSystem') : said(text, i18n.language),
            )
            .join(' ')}
        </small>
      </div>
      <a href={trackPath(incident.code)}>
        {t('report:likely.open')}
        <span className="sr"> {incident.code}</span>
      </a>
    </li>
  );
}
