import { useTranslation } from 'react-i18next';
import { Notice } from './Notice';
import { capital } from './search-words';

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

/** `Họ và tên: `, for `/name`; by its part where that has a name of its own, as `/name/en`. */
function nameAt(pointer: string, nameOf: (field: string) => string): string {
  const path = pointer.slice(1);
  const [field = ''] = path.split('/');
  const name = [path, field].map(nameOf).find((one, i) => one !== [path, field][i]);
  return name === undefined ? '' : `${capital(name)}: `;
}
