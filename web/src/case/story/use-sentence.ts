import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../../api/agencies';
import { said } from '../../i18n';

const AGENCY = /\b(?:GL|VN)-[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g;

/** The words of the desk for people: agencies by their names, as nobody speaks in codes. */
export function useSentence(): (sentence: { vi: string; en: string }) => string {
  const { i18n } = useTranslation();
  const nameOf = useAgencyName();
  return (sentence) => said(sentence, i18n.language).replace(AGENCY, nameOf);
}
