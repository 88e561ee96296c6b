import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';

/** What the API finds wrong, above the form as well as beside its fields, so that nothing below is missed. */
export function FaultList({ faults }: { faults: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('admin');
  return (
    <div role="alert">
      {faults.size === 0 ? null : (
        <Notice tone="bad">
          <p>
            <b>{t('state.wrong', { count: faults.size })}</b>
          </p>
          <ul>
            {[...faults].map(([pointer, detail]) => (
              <li key={pointer}>{detail}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
