import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wallDay } from '../../ui/times';
import { deadlinesApi } from '../deadlines/deadlines-api';
import { targetAt } from '../deadlines/matrix';
import form from '../kit/form.module.css';
import { useWords } from '../use-words';
import css from './periods.module.css';
import { bandsOf, type Windows } from './spans';

const SHOWN = ['critical', 'high', 'medium'] as const;

/** What changes on the first day of each window, by the deadline table in force. */
export function PeriodEffects({ windows }: { windows: Windows }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const { targetText } = useWords();
  const { data } = useQuery({
    queryKey: ['rule-table', 'deadlines', 'in-force'],
    queryFn: deadlinesApi.inForce,
  });
  const bands = bandsOf({ windows }).filter(({ range }) => range.from !== '');
  if (!data || bands.length === 0) return null;
  const lines = bands.flatMap(({ name, range }) =>
    SHOWN.flatMap((severity) => {
      const cell = { severity, kind: 'acknowledge', phase: 'normal' } as const;
      const [was, becomes] = [
        targetAt(data.data, cell),
        targetAt(data.data, { ...cell, phase: name }),
      ];
      if (was === becomes || was === '' || becomes === '') return [];
      const text = t('periods.effect', {
        day: wallDay(`${range.from}T00:00:00+07:00`),
        severity: common(`severity.${severity}`),
        was: targetText(was),
        becomes: targetText(becomes),
      });
      return [[`${name} ${severity}`, text] as const];
    }),
  );
  return (
    <div className={form.part}>
      <h3>{t('periods.effects')}</h3>
      <ul className={css.effects}>
        {lines.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
