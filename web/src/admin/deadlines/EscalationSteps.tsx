import { Button, TextInput } from '@mantine/core';
import { IconBell, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../../i18n';
import { replaced, without } from '../routing/edit-rules';
import { useWords } from '../use-words';
import { type DeadlineEdit, type Escalation } from './deadlines-api';
import { EscalationForm } from './EscalationForm';
import css from './steps.module.css';

interface Props {
  readonly edit: DeadlineEdit;
  readonly faults?: ReadonlyMap<string, string>;
  readonly change?: ((edit: DeadlineEdit) => void) | undefined;
}

const EMPTY: Escalation = {
  ...{ percent: 100, orAfter: null, severities: ['high', 'critical'], who: 'duty-lead' },
  ...{ to: { vi: '', en: '' }, agencies: [] },
};

/** When it is said that time is running out, and to whom when it has. */
export function EscalationSteps({ edit, faults, change }: Props) {
  const { t } = useTranslation('admin');
  const [open, setOpen] = useState<number | null>(null);
  const { warnAtPercent, breachEscalation } = edit;
  const put = (steps: Escalation[]) => change?.({ ...edit, breachEscalation: steps });
  const warn = (text: string) =>
    change?.({
      ...edit,
      warnAtPercent: text
        .split(/[\s,;]+/)
        .map(Number)
        .filter((n) => Number.isInteger(n) && n > 0),
    });
  return (
    <section className={css.steps} aria-labelledby="steps">
      <h2 id="steps">{t('deadlines.steps')}</h2>
      {change ? (
        <TextInput
          className={css.warn}
          label={t('deadlines.warnAt')}
          defaultValue={warnAtPercent.join(', ')}
          onBlur={({ target }) => warn(target.value)}
        />
      ) : null}
      <ol>
        {warnAtPercent.map((percent) => (
          <li key={percent} className={css.step}>
            <span className={css.when}>{percent}%</span>
            <span className={css.who}>
              <IconBell size={16} aria-hidden /> {t('deadlines.reminded')}
            </span>
          </li>
        ))}
        {breachEscalation.map((step, i) => (
          <Step
            key={`${step.percent} ${step.severities.join()}`}
            step={step}
            edit={change && (() => setOpen(i))}
          />
        ))}
      </ol>
      {change ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen(-1)}
        >
          {t('deadlines.addStep')}
        </Button>
      ) : null}
      {open === null ? null : (
        <EscalationForm
          step={breachEscalation[open] ?? EMPTY}
          faults={faults}
          place={`/breachEscalation/${open}`}
          close={() => setOpen(null)}
          apply={(step) => {
            put(replaced(breachEscalation, open, step));
            setOpen(null);
          }}
          {...(open >= 0 && {
            remove: () => {
              put(without(breachEscalation, open));
              setOpen(null);
            },
          })}
        />
      )}
    </section>
  );
}

function Step({ step, edit }: { step: Escalation; edit: (() => void) | undefined }) {
  const { t, i18n } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const { receiverName, targetText } = useWords();
  const { percent, orAfter, severities, to, agencies } = step;
  const receivers = agencies.map(receiverName).join('; ');
  // The table that the desk begins with calls them by their codes, which few know.
  const isCodes = agencies.length > 0 && agencies.join(' / ') === to.vi;
  return (
    <li className={css.step}>
      <span className={css.when}>{percent}%</span>
      <span className={css.who}>
        <b>{isCodes ? receivers : said(to, i18n.language)}</b>
        {agencies.length > 0 && !isCodes ? <span>{receivers}</span> : null}
        <small>
          {t('deadlines.for', {
            severities: severities.map((one) => common(`severity.${one}`)).join(', '),
          })}
          {orAfter === null ? null : `. ${t('deadlines.orAfter', { target: targetText(orAfter) })}`}
        </small>
      </span>
      {edit ? (
        <Button variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={edit}>
          {t('act.edit')}
        </Button>
      ) : null}
    </li>
  );
}
