import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { useMoves, type Incident } from '../case-data';
import { useOpening } from '../opening';
import { CaseLine } from './CaseLine';
import css from './facts.module.css';
import { useDuplicates } from './use-duplicates';

const SHOWN = 4;

/** What may be the same incident: why, and the step that makes one of the two. */
export function Likely({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation('case');
  const likely = useDuplicates(incident).slice(0, SHOWN);
  const { open } = useOpening();
  const moves = useMoves(incident.code, likely.length > 0);
  const mayMerge = moves?.some(({ event, blockedBy }) => event === 'merge' && !blockedBy.length);
  if (likely.length === 0) return null;
  return (
    <section className={css.card}>
      <h2>{t('likely.title')}</h2>
      <ul className={css.likely}>
        {likely.map(({ incident: other, score, reasons }) => (
          <li key={other.code}>
            <CaseLine incident={other} />
            <p className={css.why}>
              {t('likely.score', { score })}{' '}
              {reasons.map(({ text }) => said(text, i18n.language)).join(' ')}
            </p>
            {mayMerge ? (
              <Button
                size="xs"
                h={36}
                fz={14}
                variant="default"
                onClick={() => open({ what: 'move', event: 'merge', given: { into: other.code } })}
              >
                {t('likely.merge')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
