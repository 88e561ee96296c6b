import { IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { useMay } from '../api/use-session';
import css from './waiting.module.css';

/** What waits for the person's own decision, above everything else: time runs against it. */
export function Waiting() {
  const { t } = useTranslation('queue');
  const mayDecide = useMay('approval:decide');
  const { data } = useQuery({
    queryKey: ['approvals', 'open'],
    queryFn: () =>
      got(desk.GET('/api/v1/approvals', { params: { query: { open: true, limit: 20 } } })),
    enabled: mayDecide,
    refetchInterval: 60_000,
  });
  const mine = (data?.items ?? []).filter((approval) => approval.mayDecide);
  if (mine.length === 0) return null;
  return (
    <ul className={css.waiting} aria-label={t('waitingForMe')}>
      {mine.map(({ id, kind, incident, requestedBy }) => (
        <li key={id}>
          <IconUserQuestion size={18} aria-hidden />
          <Link to="/su-co/$code" params={{ code: incident.code }}>
            {t(`approval.${kind}`, { code: incident.code, who: requestedBy.name })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
