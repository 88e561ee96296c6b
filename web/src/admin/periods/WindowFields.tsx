import { useTranslation } from 'react-i18next';
import { DayField } from '../../ui/dates/DayField';
import form from '../kit/form.module.css';
import { faultAt } from '../kit/places';
import { type WindowName, type Windows, WINDOWS } from './spans';

interface Props {
  readonly windows: Windows;
  readonly set: (windows: Windows) => void;
  readonly faults: ReadonlyMap<string, string>;
}

/** First and last day of each window; both empty: there is none, or it is not known yet. */
export function WindowFields({ windows, set, faults }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const put = (name: WindowName, end: 'from' | 'to', day: string) => {
    const range = { from: '', to: '', ...windows[name], [end]: day };
    set({ ...windows, [name]: range.from === '' && range.to === '' ? null : range });
  };
  const faultOf = (name: WindowName, end: 'from' | 'to') =>
    faultAt(faults, `/windows/${name}/${end}`) ??
    (end === 'from' ? (faults.get(`/windows/${name}`) ?? faults.get('/windows')) : undefined);
  return (
    <div className={form.part}>
      <h3>{t('periods.days')}</h3>
      {WINDOWS.map((name) => (
        <div key={name} className={form.two}>
          {(['from', 'to'] as const).map((end) => (
            <DayField
              key={end}
              label={`${common(`phase.${name}`)}, ${t(`periods.${end}`)}`}
              value={windows[name]?.[end] ?? ''}
              onChange={(day) => put(name, end, day)}
              data-at={`/windows/${name}/${end}`}
              error={faultOf(name, end)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
