import { Button, Skeleton } from '@mantine/core';
import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/use-session';
import { Empty } from '../../ui/Empty';
import { Failed } from '../../ui/Failed';
import { wall } from '../../ui/times';
import { type Incident } from '../case-data';
import { CopyButton } from '../CopyButton';
import { type Trace, useTraces } from '../lists';
import { isOpen } from '../standing';
import { defanged } from './defang';
import { PasteForm } from './PasteForm';
import { Sightings } from './Sightings';
import { TraceForm } from './TraceForm';
import css from './traces.module.css';

/** Addresses, names and sums that the attack left behind, and where else they were seen. */
export function Traces({ incident }: { incident: Incident }) {
  const { t } = useTranslation('case');
  const mayAdd = useMay('incident:comment') && isOpen(incident);
  const { data: traces, isPending, error, refetch } = useTraces(incident.code);
  const [form, setForm] = useState<'one' | 'paste' | null>(null);
  if (isPending) return <Skeleton height={280} />;
  if (!traces) return <Failed error={error} again={() => void refetch()} />;
  const close = () => setForm(null);
  return (
    <div className={css.traces}>
      {mayAdd && form === null ? (
        <div className={css.acts}>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setForm('one')}
          >
            {t('trace.add')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconClipboardText size={16} aria-hidden />}
            onClick={() => setForm('paste')}
          >
            {t('trace.paste')}
          </Button>
        </div>
      ) : null}
      {form === 'one' ? <TraceForm incident={incident} close={close} /> : null}
      {form === 'paste' ? <PasteForm incident={incident} close={close} /> : null}
      {traces.length === 0 && form === null ? (
        <Empty title={t('trace.none')}>
          <p>{t('trace.noneWhy')}</p>
        </Empty>
      ) : null}
      {traces.length > 0 ? (
        <ul className={css.list}>
          {traces.map((trace) => (
            <TraceRow key={trace.id} trace={trace} code={incident.code} />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function TraceRow({ trace, code }: { trace: Trace; code: string }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const { id, type, value, tlp, note, addedBy, addedAt } = trace;
  return (
    <li className={css.trace}>
      <span className={css.type}>{t(`trace.type.${type}`)}</span>
      <div className={css.value}>
        <code translate="no">{defanged(type, value)}</code>
        <CopyButton text={value} what={value} />
      </div>
      <p className={css.facts}>
        {note ? <span>{note}</span> : null}
        <small>
          TLP:{tlp} · {addedBy.name} · <span className="num">{wall(addedAt)}</span>
        </small>
      </p>
      <Button
        size="xs"
        h={36}
        fz={14}
        variant="subtle"
        aria-expanded={open}
        className={css.more}
        onClick={() => setOpen(!open)}
      >
        {t('trace.elsewhere')}
      </Button>
      {open ? <Sightings code={code} id={id} /> : null}
    </li>
  );
}
