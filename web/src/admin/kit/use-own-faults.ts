import { useTranslation } from 'react-i18next';
import { type Found } from './own-faults';
import { type OwnFaults } from './use-save';

/** What a form finds itself, in the words of the page. */
export function useOwnWords(): (found: Found) => OwnFaults {
  const { t } = useTranslation('admin');
  return (found) =>
    Object.fromEntries(
      Object.entries(found).flatMap(([at, fault]) => (fault ? [[at, t(`fault.${fault}`)]] : [])),
    );
}
