import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/desk';
import { useAgencyName } from '../../api/agencies';
import { SeverityMark } from '../../ui/SeverityMark';
import { wall } from '../../ui/times';
import css from './facts.module.css';

interface Props {
  readonly incident: Schemas['OutlineDto'];
  readonly at?: string;
}

/** Another case in a line. */
export function CaseLine({ incident, at }: Props) {
  const { t } = useTranslation('common');
  const nameOf = useAgencyName();
  const { code, title, severity, status, reporterAgency, reportedAt } = incident;
  return (
    <p className={css.case}>
      <SeverityMark level={severity} />
      <span className="sr">{t(`severity.${severity}`)}</span>
      <Link to="/su-co/$code" params={{ code }}>
        <span className="num">{code}</span> {title}
      </Link>
      <small>
        {t(`status.${status}`)} · {nameOf(reporterAgency)} ·{' '}
        <span className="num">{wall(at ?? reportedAt)}</span>
      </small>
    </p>
  );
}
