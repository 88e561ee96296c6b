import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { useCategoryName } from '../api/vocabulary';
import { type Incident } from '../queue/search';
import { useNow } from '../ui/clock';
import { SeverityMark } from '../ui/SeverityMark';
import { wall } from '../ui/times';
import css from './alarm.module.css';
import { ALARM_MS } from './scenes';
import { useUnitName } from './use-unit-name';

/** Takes the whole screen: which case, of what kind, whose, and who has to act. What somebody wrote of it stays out. */
export function Alarm({ incident }: { incident: Incident }) {
  const { t } = useTranslation('dashboard');
  const nameOf = useAgencyName();
  const unitOf = useUnitName();
  const kindOf = useCategoryName();
  const now = useNow();
  const [since] = useState(now);
  const left = Math.max(0, Math.ceil((since + ALARM_MS - now) / 1000));
  const box = useFocus();
  return (
    <div
      ref={box}
      className={css.alarm}
      role="alertdialog"
      aria-label={t('wall.critical')}
      tabIndex={-1}
    >
      <p className={css.what}>
        <span className={css.mark}>
          <SeverityMark level="critical" size={16} />
        </span>
        {t('wall.critical')}
      </p>
      <p className={`${css.code} num`}>{incident.code}</p>
      <p className={css.kind}>
        {incident.restricted ? t('wall.restricted') : kindOf(incident.category)}
      </p>
      <dl>
        <div>
          <dt>{t('wall.unit')}</dt>
          <dd>{unitOf(incident)}</dd>
        </div>
        <div>
          <dt>{t('wall.lead')}</dt>
          <dd>{nameOf(incident.leadAgency)}</dd>
        </div>
        <div>
          <dt>{t('wall.at')}</dt>
          <dd className="num">{wall(incident.reportedAt)}</dd>
        </div>
      </dl>
      <p className={`${css.left} num`}>{t('wall.back', { count: left })}</p>
    </div>
  );
}

function useFocus() {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    element?.focus();
  }, [element]);
  return setElement;
}
