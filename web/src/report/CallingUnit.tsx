import { useTranslation } from 'react-i18next';
import { useSession } from '../api/use-session';
import css from './report.module.css';
import { UnitPicker } from './UnitPicker';
import { type Report } from './use-report';

/** A desk that writes down a call says first who called: by that it is known which systems there are. */
export function CallingUnit({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const { me } = useSession();
  const { draft, units, faultOf, setting } = report;
  const choose = (agency: string) => {
    // Who called is asked for anew: it is not the one who writes it down.
    const isOwnName = draft.answers.name === me?.name;
    draft.set({ agency, systemCode: '', ...(isOwnName && { name: '' }) });
  };
  return (
    <div className={css.calling}>
      <UnitPicker
        units={units ?? null}
        hint={t('ask.agencyDesk')}
        error={faultOf('agency')}
        value={setting.agency}
        onChange={choose}
      />
    </div>
  );
}
