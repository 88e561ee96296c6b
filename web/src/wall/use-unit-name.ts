import { useTranslation } from 'react-i18next';
import { useAgencyName } from '../api/agencies';
import { type Incident } from '../queue/search';

/** Whose case it is; of a restricted one not even that, as whoever comes into the room reads it. */
export function useUnitName(): (incident: Incident) => string {
  const { t } = useTranslation('dashboard');
  const nameOf = useAgencyName();
  return ({ restricted, reporterAgency }) =>
    restricted ? t('wall.restricted') : nameOf(reporterAgency);
}
