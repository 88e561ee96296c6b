import { useTranslation } from 'react-i18next';
import { asksLevel, congressRoleOf, OPTIONS } from './answers';
import { AboutSystem } from './AboutSystem';
import { Choice } from './Choice';
import css from './field.module.css';
import { TextField } from './TextField';
import { type Report } from './use-report';

type Asked = 'serviceOutage' | 'dataImpact' | 'spread' | 'recoverability';

/** The second part: what is hit and how hard. What it asks is what the severity is reckoned from. */
export function AboutImpact({ report }: { report: Report }) {
  const { t } = useTranslation(['report', 'common']);
  const { draft, faultOf, setting } = report;
  const { answers, set } = draft;
  return (
    <>
      <AboutSystem report={report} />
      {asksLevel(answers, setting) ? (
        <Choice
          id="f-level"
          look="segment"
          legend={t('report:ask.systemLevel')}
          hint={t('report:ask.systemLevelHint')}
          optional={t('common:optional')}
          value={answers.systemLevel}
          options={OPTIONS.systemLevel.map((value) => ({
            ...{ value, label: value === 'unknown' ? t('report:unknown') : value },
          }))}
          onChange={(systemLevel) => set({ systemLevel })}
        />
      ) : null}
      <Question report={report} of="serviceOutage" />
      <Question report={report} of="dataImpact" />
      {answers.dataImpact === 'state_secret' ? (
        <p className={css.warning}>{t('report:secretChosen')}</p>
      ) : null}
      {answers.dataImpact === 'personal' ? (
        <TextField
          id="f-records"
          inputMode="numeric"
          label={t('report:ask.records')}
          hint={t('report:ask.recordsHint')}
          optional={t('common:optional')}
          error={faultOf('records')}
          value={answers.records}
          onChange={(records) => set({ records })}
        />
      ) : null}
      <Question report={report} of="spread" />
      <Question report={report} of="recoverability" optional={t('common:optional')} />
      <Choice
        id="f-owner"
        legend={t('report:ask.owner')}
        value={answers.owner}
        options={OPTIONS.owner.map((value) => ({ value, label: t(`report:owner.${value}`) }))}
        onChange={(owner) => set({ owner })}
      />
      {setting.phase === 'normal' ? null : (
        <Choice
          id="f-congressRole"
          legend={t('report:ask.congressRole')}
          error={faultOf('congressRole')}
          value={congressRoleOf(answers, setting)}
          options={OPTIONS.congressRole.map((value) => ({
            ...{ value, label: t(`report:answer.congressRole.${value}`) },
          }))}
          onChange={(congressRole) => set({ congressRole })}
        />
      )}
      <label className={css.check}>
        <input
          type="checkbox"
          checked={answers.crimeSigns}
          onChange={(event) => set({ crimeSigns: event.currentTarget.checked })}
        />
        <span>
          {t('report:ask.crime')}
          <small>{t('report:ask.crimeHint')}</small>
        </span>
      </label>
    </>
  );
}

function Question({ report, of, optional }: { report: Report; of: Asked; optional?: string }) {
  const { t } = useTranslation('report');
  const { draft, faultOf } = report;
  const options: readonly string[] = OPTIONS[of];
  return (
    <Choice
      id={`f-${of}`}
      legend={t(`ask.${of}`)}
      optional={optional}
      error={faultOf(of)}
      value={draft.answers[of]}
      options={options.map((value) => ({
        ...{ value, label: t(`answer.${of}.${value}` as 'answer.spread.unit') },
      }))}
      onChange={(value) => draft.set({ [of]: value })}
    />
  );
}
