import { useTranslation } from 'react-i18next';
import { desk, got } from '../api/desk';
import { said } from '../i18n';
import { guestUnits, type Unit } from './send-as-guest';
import { useLoaded } from './use-loaded';

const PAGE = 200;

export const useSystems = (operator: string) =>
  useLoaded(operator === '' ? null : `systems ${operator}`, async () => {
    const query = { operator, active: true, limit: PAGE };
    return (await got(desk.GET('/api/v1/systems', { params: { query } }))).items;
  });

export const usePhase = (agency: string) =>
  useLoaded(agency === '' ? null : `phase ${agency}`, async () => {
    const asked = desk.GET('/api/v1/periods/current', { params: { query: { agency } } });
    return (await got(asked)).phase;
  });

/** Where each severity begins, in points. */
export const useLevels = (isWanted: boolean) =>
  useLoaded(
    isWanted ? 'levels' : null,
    async () => (await got(desk.GET('/api/v1/scoring'))).levels,
  );

const nameOf = (code: string) => async () =>
  (await got(desk.GET('/api/v1/agencies/{code}', { params: { path: { code } } }))).name;

/** What an agency is called in the language of the page; nothing until it is known. */
export function useAgencyName(code: string | undefined): string | undefined {
  const { i18n } = useTranslation();
  const name = useLoaded(code ? `agency ${code}` : null, nameOf(code ?? ''));
  return name && said(name, i18n.language);
}

async function allUnits(): Promise<readonly Unit[]> {
  const all: Unit[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, active: true, ...(cursor !== undefined && { cursor }) };
    const page = await got(desk.GET('/api/v1/agencies', { params: { query } }));
    all.push(...page.items.filter(({ reports }) => reports));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** The units that may be picked: by a guest, or by who writes down a call. `null`: guests are not taken here. */
export const useUnits = (as: 'guest' | 'desk' | null) =>
  useLoaded<readonly Unit[] | null>(as && `units ${as}`, as === 'guest' ? guestUnits : allUnits);
