import { useTranslation } from 'react-i18next';
import { OTHER, systemOf } from './answers';
import { Choice } from './Choice';
import css from './field.module.css';
import { TextField } from './TextField';
import { type Report } from './use-report';

/** The unit's own systems to choose from, or the name of what is hit. */
export function AboutSystem({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const { draft, faultOf, setting } = report;
  const { answers, set } = draft;
  const hasOwn = setting.systems.length > 0;
  const isNamed = !hasOwn || answers.systemCode === OTHER;
  const level = systemOf(answers, setting)?.level;
  return (
    <>
      {hasOwn ? (
        <Choice
          id={isNamed ? 'f-systems' : 'f-system'}
          legend={t('ask.system')}
          error={isNamed ? undefined : faultOf('system')}
          hint={level ? t('ask.levelKnown', { level }) : undefined}
          value={answers.systemCode}
          options={[
            ...setting.systems.map(({ code, name }) => ({ value: code, label: name })),
            { value: OTHER, label: t('ask.systemOther') },
          ]}
          onChange={(systemCode) => set({ systemCode })}
        />
      ) : null}
      {isNamed ? (
        <div className={css.field}>
          <TextField
            id="f-system"
            maxLength={300}
            label={t(hasOwn ? 'ask.systemName' : 'ask.system')}
            placeholder={t('ask.systemExample')}
            error={faultOf('system')}
            value={answers.systemName}
            // The list of the unit's own may come while one types: the name stays the answer.
            onChange={(systemName) => set({ systemName, systemCode: OTHER })}
          />
        </div>
      ) : null}
    </>
  );
}
