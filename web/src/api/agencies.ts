import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { said } from '../i18n';
import { desk, got, type Schemas } from './desk';
import { useSession } from './use-session';

export type Agency = Schemas['AgencyDto'];
const PAGE = 200;

/** All agencies, page by page: some two hundred that seldom change, read once. */
async function readAll(): Promise<ReadonlyMap<string, Agency>> {
  const all = new Map<string, Agency>();
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
    const page = await got(desk.GET('/api/v1/agencies', { params: { query } }));
    for (const agency of page.items) all.set(agency.code, agency);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** Nobody is told of them who has a duty to do first. */
export function useAgencyRegister() {
  const enabled = (useSession().me?.duties ?? []).length === 0;
  return useQuery({ queryKey: ['agencies'], queryFn: readAll, staleTime: Infinity, enabled });
}

export const useAgencies = (): ReadonlyMap<string, Agency> | undefined => useAgencyRegister().data;

/** Whether their names are still to come. */
export const useAgenciesAwaited = (): boolean => useAgencyRegister().isLoading;

/** The name of an agency in the language of the page; its code until it is known. */
export function useAgencyName(): (code: string) => string {
  const { language } = useTranslation().i18n;
  const agencies = useAgencies();
  return useCallback(
    (code) => {
      const name = agencies?.get(code)?.name;
      return name ? said(name, language) : code;
    },
    [agencies, language],
  );
}
