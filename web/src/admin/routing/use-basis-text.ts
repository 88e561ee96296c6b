import { useTranslation } from 'react-i18next';

// What no law asks for is the desk's own choice; desks that were filled before have it in English alone.
const OWN = /Theo nhiệm vụ của bàn trực|mission: by severity/;

/** On what a rule rests: laws by their own names, the desk's own choice in the language of the page. */
export function useBasisText(): (basis: string) => string {
  const { t } = useTranslation('admin');
  return (basis) => basis.replace(OWN, t('rule.ownBasis'));
}
