import { useTranslation } from 'react-i18next';
import { Person } from '../../ui/Person';
import { wall } from '../../ui/times';
import { Tag } from '../kit/Tag';
import css from './duty.module.css';
import { type Shift, startOf } from './week';

interface Props {
  readonly day: string;
  readonly isToday: boolean;
  readonly shifts: readonly Shift[];
  readonly open: ((id: string) => void) | undefined;
}

const WEEKDAYS = [7, 1, 2, 3, 4, 5, 6] as const;

export function WeekDay({ day, isToday, shifts, open }: Props) {
  const { t } = useTranslation('admin');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 7;
  return (
    <li className={css.day} data-today={isToday ? '' : undefined}>
      <h3>
        {t(`calendar.day.${weekday}`)} <span className="num">{wall(startOf(day)).slice(6)}</span>
      </h3>
      {shifts.length === 0 ? <p className={css.nobody}>{t('duty.nobody')}</p> : null}
      {shifts.map((shift) => (
        <ShiftCard key={shift.id} shift={shift} open={open && (() => open(shift.id))} />
      ))}
    </li>
  );
}

function ShiftCard({ shift, open }: { shift: Shift; open: (() => void) | undefined }) {
  const { t } = useTranslation('admin');
  const { person, role, from, to, note } = shift;
  const content = (
    <>
      <span className={css.time}>
        {wall(from)} – {wall(to)}
      </span>
      <span className={css.person}>
        <Person name={person.name} />
      </span>
      <span>
        <Tag tone={role === 'lead' ? 'ok' : undefined}>{t(`duty.role.${role}`)}</Tag>{' '}
        {person.present ? null : <Tag tone="bad">{t('duty.left')}</Tag>}
      </span>
      {note === null ? null : <small>{note}</small>}
    </>
  );
  return open ? (
    <button type="button" className={css.shift} onClick={open}>
      {content}
    </button>
  ) : (
    <div className={css.shift}>{content}</div>
  );
}
