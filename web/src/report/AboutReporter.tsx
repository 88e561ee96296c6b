import { useTranslation } from 'react-i18next';
import { signInPath } from './navigation';
import { useAgencyName } from './surroundings';
import css from './field.module.css';
import { TextField } from './TextField';
import { UnitPicker } from './UnitPicker';
import { type Report } from './use-report';

/** The last part: for which unit, and whom the desk calls back. */
export function AboutReporter({ report }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const { draft, faultOf, reporter, units, setting } = report;
  const { answers, set } = draft;
  return (
    <>
      {reporter === 'guest' ? (
        <p className={css.aside}>
          {t('report:guest.note')} <a href={signInPath()}>{t('report:guest.signIn')}</a>
        </p>
      ) : null}
      {reporter === 'guest' ? (
        <UnitPicker
          units={units ?? null}
          hint={undefined}
          error={faultOf('agency')}
          value={setting.agency}
          onChange={(agency) => set({ agency, systemCode: '' })}
        />
      ) : null}
      {reporter === 'member' ? <OwnUnit code={setting.agency} /> : null}
      <div className={css.two}>
        <TextField
          id="f-name"
          autoComplete="name"
          maxLength={200}
          label={t('report:ask.name')}
          error={faultOf('name')}
          value={answers.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          id="f-phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={30}
          label={t('report:ask.phone')}
          error={faultOf('phone')}
          value={answers.phone}
          onChange={(phone) => set({ phone })}
        />
      </div>
      <TextField
        id="f-email"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
        label={t('report:ask.email')}
        optional={t('common:optional')}
        error={faultOf('email')}
        value={answers.email}
        onChange={(email) => set({ email })}
      />
    </>
  );
}

/** Of who is signed in the unit is known. */
function OwnUnit({ code }: { code: string }) {
  const { t } = useTranslation('report');
  const name = useAgencyName(code);
  return (
    <div>
      <p className={css.label}>{t('ask.agency')}</p>
      <p className={css.static} id="f-agency" tabIndex={-1}>
        {name ?? <span className={css.bone} />}
      </p>
    </div>
  );
}
