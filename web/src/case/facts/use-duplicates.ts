import { desk, got, type Schemas } from '../../api/desk';
import { useMay, useMe } from '../../api/use-session';
import { type Incident, usePart } from '../case-data';
import { isOverview, worksAtDesk } from '../standing';

const NONE: readonly Schemas['DuplicateDto'][] = [];

/** What may be the same incident, reported twice; the likeliest first. */
export function useDuplicates(incident: Incident): readonly Schemas['DuplicateDto'][] {
  const { code } = incident;
  const me = useMe();
  const isTheirs = worksAtDesk(me, incident) || me.agency === incident.reporterAgency;
  const may = useMay('incident:move') && !isOverview(incident) && isTheirs;
  const { data } = usePart(code, 'duplicates', {
    read: () =>
      got(desk.GET('/api/v1/incidents/{code}/duplicates', { params: { path: { code } } })),
    enabled: may,
  });
  return data?.items ?? NONE;
}
