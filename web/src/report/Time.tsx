import { useTranslation } from 'react-i18next';
import { CalendarButton } from '../ui/dates/CalendarButton';
import { momentOf, partsOf } from '../ui/dates/moment';
import { type Typed, useTypedDay, useTypedTime } from '../ui/dates/use-typed';
import { serverNow } from '../ui/clock';
import { dayOf } from './body';
import css from './field.module.css';
import { TextField } from './TextField';
import { type Report } from './use-report';

/** When it was noticed, where that was not just now. */
export function Time({ report }: { report: Report }) {
  const { when } = report.draft.answers;
  if (when === 'now') return null;
  return when === 'today' ? <TimeOfToday report={report} /> : <Moment report={report} />;
}

const typedProps = ({ text, type, finish, onKeyDown }: Typed) => ({
  ...{ value: text, onChange: type, onBlur: finish, onKeyDown },
  ...({ inputMode: 'numeric', autoComplete: 'off' } as const),
});

function TimeOfToday({ report: { draft, faultOf } }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const typed = useTypedTime(draft.answers.time, (time) => draft.set({ time }));
  return (
    <TextField
      {...typedProps(typed)}
      id="f-time"
      label={t('report:ask.timeToday')}
      placeholder={t('common:time.form')}
      error={faultOf('time') ?? (typed.isWrong ? t('common:time.wrong') : undefined)}
    />
  );
}

/** Typed with the day first: a native field has the order of the browser's own language. */
function Moment({ report: { draft, faultOf } }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const parts = partsOf(draft.answers.time);
  const put = (change: Partial<typeof parts>) =>
    draft.set({ time: momentOf({ ...parts, ...change }) });
  const day = useTypedDay(parts.day, (next) => put({ day: next }));
  const time = useTypedTime(parts.time, (next) => put({ time: next }));
  const label = t('report:ask.timeOther');
  return (
    <div className={css.moment}>
      <div className={css.dated}>
        <TextField
          {...typedProps(day)}
          id="f-time"
          label={label}
          placeholder={t('common:day.form')}
          error={faultOf('time') ?? (day.isWrong ? t('common:day.wrong') : undefined)}
          end={
            <CalendarButton
              label={label}
              day={parts.day}
              max={dayOf(serverNow())}
              pick={(next) => put({ day: next })}
            />
          }
        />
      </div>
      <TextField
        {...typedProps(time)}
        id="f-time-of-day"
        label={t('common:time.at')}
        placeholder={t('common:time.form')}
        error={time.isWrong ? t('common:time.wrong') : undefined}
      />
    </div>
  );
}
