import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { titleOf } from './body';
import { Duplicates } from './Duplicates';
import { loadTrackPage } from './load-track';
import css from './report.module.css';
import { TextField } from './TextField';
import { type Report } from './use-report';
import { type Sending } from './use-sending';
import { type Place } from './use-steps';
import { useSummary } from './use-summary';

interface Props {
  readonly report: Report;
  readonly sending: Sending;
  readonly onEdit: (place: Place) => void;
}

// Over a slow line one reads on before it is known.
const PATIENCE_MS = 3000;

/** Begins when it is known whether the like was reported: what came later would push away what one reads. */
export function CheckStep(props: Props) {
  const { t } = useTranslation('report');
  const isReady = useAnswered(props.report.preview.state !== 'asking');
  if (isReady) return <Checked {...props} />;
  return (
    <p className={css.lead} role="status">
      {t('check.looking')}
    </p>
  );
}

/** Once there is an answer, or enough of waiting; what is asked later changes nothing any more. */
function useAnswered(isThere: boolean): boolean {
  const [isReady, setReady] = useState(isThere);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), isThere ? 0 : PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isThere]);
  return isReady;
}

/** Everything once more before it is sent, each line with the way back to its question. */
function Checked({ report, sending, onEdit }: Props) {
  const { t } = useTranslation(['report', 'common']);
  const { draft, setting, kindName, preview } = report;
  const rows = useSummary(report);
  const likely = preview.preview?.duplicates ?? [];
  const proposed = titleOf(draft.answers, setting, kindName);
  const [typed, setTyped] = useState(proposed);
  useEffect(() => {
    // Without a network it is tried again when it is needed.
    loadTrackPage().catch(() => undefined);
  }, []);
  return (
    <>
      <p className={css.lead}>
        {t(report.reporter === 'guest' ? 'report:check.leadGuest' : 'report:check.lead')}
      </p>
      {likely.length > 0 ? <Duplicates likely={likely} /> : null}
      {sending.error === null ? null : (
        <p className={css.faults} role="alert">
          {sending.error}
        </p>
      )}
      <TextField
        id="f-title"
        rows={1}
        maxLength={200}
        label={t('report:ask.title')}
        hint={t('report:ask.titleHint')}
        error={report.faultOf('title')}
        value={typed}
        onChange={(words) => {
          const title = words.replaceAll(/\s*\n\s*/g, ' ');
          setTyped(title);
          draft.set({ title });
        }}
      />
      <dl className={css.summary}>
        {rows.map(({ field, name, value }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd className={css.edit}>
              <button type="button" onClick={() => onEdit(field)}>
                {t('report:check.edit')}
                <span className="sr"> {name}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <label className={css.remember}>
        <input
          type="checkbox"
          checked={sending.remember}
          onChange={(event) => sending.setRemember(event.currentTarget.checked)}
        />
        <span>{t('report:ask.remember')}</span>
      </label>
      <div className={css.submit}>
        <Button
          className={css.wideOnly}
          size="lg"
          loading={sending.isSending}
          onClick={() => void sending.send()}
        >
          {t('report:send.go')}
        </Button>
        <Button variant="default" size="lg" onClick={() => onEdit('top')}>
          {t('report:check.back')}
        </Button>
      </div>
    </>
  );
}
