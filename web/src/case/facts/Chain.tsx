import { Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { desk, got } from '../../api/desk';
import { useMay } from '../../api/use-session';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { allOf, usePart } from '../case-data';
import { CopyButton } from '../CopyButton';
import { holds } from './chain';
import css from './facts.module.css';

/** The chain that proves the record: each entry names the one before it by its sum. For those who may look into it. */
export function Chain({ code, isOpen = false }: { code: string; isOpen?: boolean }) {
  const { t } = useTranslation('case');
  const may = useMay('audit:read');
  const [open, setOpen] = useState(isOpen);
  if (!may) return null;
  return (
    <details
      className={css.card}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{t('chain.title')}</h2>
      </summary>
      {open ? <ChainLinks code={code} /> : null}
      <VerifyLink />
    </details>
  );
}

/** That all chains hold together, the desk itself proves; this one as part of them. */
function VerifyLink() {
  const { t } = useTranslation('case');
  if (!useMay('audit:verify')) return null;
  return (
    <Link to="/quan-tri/kiem-chung" className={css.link}>
      <IconShieldCheck size={16} aria-hidden />
      {t('chain.verify')}
    </Link>
  );
}

const SHOWN = 12;

function ChainLinks({ code }: { code: string }) {
  const { t } = useTranslation('case');
  const { data, error, refetch } = usePart(code, 'chain', {
    read: () =>
      allOf((query) =>
        got(desk.GET('/api/v1/incidents/{code}/audit', { params: { path: { code }, query } })),
      ),
  });
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton height={120} />;
  const isWhole = holds(data);
  const last = data.at(-1);
  return (
    <>
      <p className={css.verdict} data-whole={isWhole}>
        {isWhole ? (
          <IconShieldCheck size={18} aria-hidden />
        ) : (
          <IconAlertTriangle size={18} aria-hidden />
        )}
        {t(isWhole ? 'chain.whole' : 'chain.broken', { count: data.length })}
      </p>
      {last ? (
        <p className={css.sum}>
          <code title={last.hash}>{last.hash}</code>
          <CopyButton text={last.hash} what={t('chain.last')} />
        </p>
      ) : null}
      <ol className={css.chain} reversed start={data.length} tabIndex={0}>
        {[...data].reverse().map(({ sequence, at, hash }) => (
          <li key={sequence}>
            <code title={hash}>{hash.slice(0, SHOWN)}…</code>{' '}
            <span className="num">{wall(at)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
