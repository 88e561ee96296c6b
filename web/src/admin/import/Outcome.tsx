import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice, Wrong } from '../kit/Notice';
import css from './import.module.css';
import { firstShown, type Imported, rowsShown, toWrite } from './outcomes';
import { OutcomeFilter } from './OutcomeFilter';
import { RowsTable } from './RowsTable';
import { type Importing } from './use-import';

interface Props {
  readonly importing: Importing;
  readonly result: Imported;
  readonly close: () => void;
}

/** What the file would do, row by row; then what it did. */
export function Outcome({ importing, result, close }: Props) {
  const [shown, setShown] = useState(firstShown(result));
  return (
    <div className={css.outcome}>
      <Verdict {...{ importing, result, close }} />
      <OutcomeFilter counts={result.counts} shown={shown} show={setShown} />
      <RowsTable key={shown} rows={rowsShown(result.rows, shown)} />
    </div>
  );
}

function Verdict({ importing, result, close }: Props) {
  const { t } = useTranslation('admin');
  const { step, isRenewed, error, forget } = importing;
  const { counts, file, ignored } = result;
  const isDone = step === 'done';
  const judged = useRef<HTMLDivElement>(null);
  // What was pressed is gone with the step before. Whoever hears the page is told from here what came of it.
  useEffect(() => {
    judged.current?.focus();
  }, []);
  return (
    <div className={css.verdict}>
      <p className={css.file}>{t('importing.file', { name: file.name })}</p>
      {isRenewed && !isDone ? <Notice>{t('importing.renewed')}</Notice> : null}
      <div ref={judged} role="status" tabIndex={-1} className={css.judged}>
        <Judgement counts={counts} isDone={isDone} />
      </div>
      {ignored.length > 0 ? (
        <p className={css.quiet}>{t('importing.ignored', { headers: ignored.join(', ') })}</p>
      ) : null}
      <Wrong error={error} />
      <div className={css.acts}>
        {isDone ? (
          <Button onClick={close}>{t('importing.back')}</Button>
        ) : (
          <Confirm {...{ importing, counts }} />
        )}
        <Button variant="default" onClick={forget}>
          {counts.error > 0 ? t('importing.corrected') : t('importing.another')}
        </Button>
      </div>
    </div>
  );
}

function Judgement({ counts, isDone }: { counts: Imported['counts']; isDone: boolean }) {
  const { t } = useTranslation('admin');
  const { create, update, error } = counts;
  if (isDone) return <Notice tone="ok">{t('importing.done', { create, update })}</Notice>;
  if (error > 0) return <Notice tone="bad">{t('importing.wrong', { count: error })}</Notice>;
  if (toWrite(counts) === 0) return <Notice>{t('importing.nothing')}</Notice>;
  return <Notice tone="ok">{t('importing.right', { create, update })}</Notice>;
}

/** Nothing to press where there is nothing to write. */
function Confirm({ importing, counts }: { importing: Importing; counts: Imported['counts'] }) {
  const { t } = useTranslation('admin');
  const count = toWrite(counts);
  if (counts.error > 0 || count === 0) return null;
  return <Button onClick={importing.write}>{t('importing.write', { count })}</Button>;
}
