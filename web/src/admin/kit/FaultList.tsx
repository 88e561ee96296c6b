import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';

/** What the API finds wrong, above the form as well as beside its fields, so that nothing below is missed. */
interface Props {
  readonly faults: ReadonlyMap<string, string>;
  /** What a member of the body is called on the page; itself where it has no name. */
  readonly nameOf?: ((field: string) => string) | undefined;
}

export function FaultList({ faults, nameOf = (field) => field }: Props) {
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
              <li key={pointer}>{`${nameAt(pointer, nameOf)}${detail}`}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

/** `Họ và tên: `, for `/name`. */
function nameAt(pointer: string, nameOf: (field: string) => string): string {
  const [, field = ''] = pointer.split('/');
  const name = nameOf(field);
  return name === field ? '' : `${name}: `;
}
