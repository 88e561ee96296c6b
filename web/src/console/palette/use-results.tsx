import { useMantineColorScheme } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import {
  type Icon,
  IconBuilding,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconPlus,
  IconSun,
} from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencies } from '../../api/agencies';
import { desk, got } from '../../api/desk';
import { useMay, useMe } from '../../api/use-session';
import { LANGUAGE_NAMES, LANGUAGES, said } from '../../i18n';
import { SeverityMark } from '../../ui/SeverityMark';
import { SCHEMES, signOut } from '../PersonMenu';
import { placesOf } from '../places';
import { useCommandsHere } from './commands';
import { fits, wordsFor } from './find';

export interface Result {
  readonly id: string;
  readonly label: string;
  readonly sign: ReactNode;
  readonly beside?: string;
  /** Beside it stands a key, which a telephone has not. */
  readonly isKey?: boolean;
  readonly run: () => void;
}

export interface Group {
  readonly name: 'here' | 'pages' | 'cases' | 'agencies' | 'settings';
  readonly results: readonly Result[];
}

const PAUSE_MS = 180;
const FEWEST_LETTERS = 2;
const MOST_CASES = 8;
const MOST_AGENCIES = 5;

const sign = (One: Icon) => <One size={18} stroke={1.7} aria-hidden />;

/** What fits the words, in the order in which one looks: this page, the cases, the rest. */
export function useResults(typed: string) {
  const cases = useCases(typed);
  const groups: readonly Group[] = [
    { name: 'here', results: useHere(typed) },
    { name: 'cases', results: cases.results },
    { name: 'pages', results: usePages(typed) },
    { name: 'agencies', results: useUnits(typed) },
    { name: 'settings', results: useSettings(typed) },
  ];
  return { groups: groups.filter(({ results }) => results.length > 0), cases };
}

function useHere(typed: string): readonly Result[] {
  return useCommandsHere()
    .filter(({ label }) => fits(label, typed))
    .map(({ id, label, icon, key, run }) => ({
      ...{ id, label, run, sign: sign(icon) },
      ...(key !== undefined && { beside: key, isKey: true }),
    }));
}

function usePages(typed: string): readonly Result[] {
  const { t } = useTranslation('console');
  const navigate = useNavigate();
  const me = useMe();
  const mayReport = useMay('incident:report');
  const places = placesOf(me).map(({ to, icon, name }) => ({
    ...{ id: to, label: t(`nav.${name}`), sign: sign(icon) },
    run: () => void navigate({ to }),
  }));
  const report = {
    ...{ id: '/bao-cao', label: t('report'), sign: sign(IconPlus) },
    run: () => location.assign('/bao-cao'),
  };
  return [...places, ...(mayReport ? [report] : [])].filter(({ label }) => fits(label, typed));
}

function useCases(typed: string) {
  const navigate = useNavigate();
  const maySee = useMay('incident:read');
  const [words] = useDebouncedValue(wordsFor(typed), PAUSE_MS);
  const enabled = maySee && words.length >= FEWEST_LETTERS && typed.trim() !== '';
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    queryKey: ['palette', 'cases', words],
    queryFn: ({ signal }) => {
      const query = { q: words, limit: MOST_CASES, sort: '-updatedAt' as const };
      return got(desk.GET('/api/v1/incidents', { params: { query }, signal }));
    },
    enabled,
    placeholderData: keepPreviousData,
  });
  // Those of fewer letters stay until there are others, but for what no longer fits: Enter must not open another case.
  const isOld = isPlaceholderData || words !== wordsFor(typed);
  const results: readonly Result[] = (enabled ? (data?.items ?? []) : [])
    .filter(({ code, title }) => !isOld || fits(`${code} ${title}`, typed))
    .map(({ code, title, severity }) => ({
      ...{ id: code, label: title, beside: code, sign: <SeverityMark level={severity} /> },
      run: () => void navigate({ to: '/su-co/$code', params: { code } }),
    }));
  return { results, isSearching: enabled && isFetching, isError: enabled && isError };
}

/** The queue with the cases of one unit, for those who have a queue. */
function useUnits(typed: string): readonly Result[] {
  const { i18n } = useTranslation();
  const navigate = useNavigate();
  const agencies = useAgencies();
  const hasQueue = placesOf(useMe()).some(({ to }) => to === '/dieu-phoi');
  if (!hasQueue || typed.trim().length < FEWEST_LETTERS) return [];
  return [...(agencies?.values() ?? [])]
    .filter(({ code, name }) => fits(`${name.vi} ${name.en} ${code}`, typed))
    .slice(0, MOST_AGENCIES)
    .map(({ code, name }) => ({
      ...{ id: code, label: said(name, i18n.language), beside: code, sign: sign(IconBuilding) },
      run: () => void navigate({ to: '/dieu-phoi', search: { view: 'all', unit: code } }),
    }));
}

function useSettings(typed: string): readonly Result[] {
  const { t, i18n } = useTranslation('console');
  const { t: common } = useTranslation('common');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const languages = LANGUAGES.filter((one) => one !== i18n.language).map((language) => ({
    ...{ id: language, label: LANGUAGE_NAMES[language], sign: sign(IconLanguage) },
    run: () => void i18n.changeLanguage(language),
  }));
  const schemes = SCHEMES.filter((one) => one !== colorScheme).map((scheme) => ({
    ...{ id: scheme, label: common(`scheme.${scheme}`) },
    sign: sign(scheme === 'dark' ? IconMoon : IconSun),
    run: () => setColorScheme(scheme),
  }));
  const leaving = { id: 'out', label: t('signOut'), sign: sign(IconLogout), run: signOut };
  return [...languages, ...schemes, leaving].filter(({ label }) => fits(label, typed));
}
