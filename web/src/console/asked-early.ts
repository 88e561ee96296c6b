import { type Me } from '../api/session';
import { readCaseSearch } from '../case/search';
import { askedOf, readDashboardSearch } from '../dashboard/search';
import { askedReports, askedSystems } from '../home/asked';
import { pageOn, queryOf, readSearch, usualView } from '../queue/search';

type Question = Readonly<Record<string, unknown>>;
type Asking = (given: Question, me: Me) => readonly string[];

const CASE = /^\/su-co\/([^/]+)$/;

// Where the stream begins comes first: what happens after it is told, whatever is read later.
const BEGINNING = '/changes?after=latest&limit=200';
const AROUND = ['/periods/current', '/agencies?limit=200'];

const OF_PAGES: Readonly<Record<string, Asking>> = {
  '/don-vi': ofHome,
  '/dieu-phoi': ofQueue,
  '/bang-dieu-hanh': ofDashboard,
};

/**
 * What the page at this address asks the API for as soon as it is drawn, in the words that it will use. The wall has its
 * own key, and hardly ever begins anew: it reads everything once more when it hears.
 */
export function askedEarly({ pathname, search }: Readonly<Location>, me: Me): readonly string[] {
  if ((me.duties ?? []).length > 0 || pathname === '/man-hinh-lon') return [];
  const given = Object.fromEntries(new URLSearchParams(search));
  // Whoever reads no cases is told so by the page itself, which asks for none.
  const own = me.permissions.includes('incident:read') ? ofPage(pathname, given, me) : [];
  return [BEGINNING, ...own, ...AROUND].map((path) => `/api/v1${path}`);
}

function ofPage(pathname: string, given: Question, me: Me): readonly string[] {
  const [, code] = CASE.exec(pathname) ?? [];
  return code === undefined ? (OF_PAGES[pathname]?.(given, me) ?? []) : ofCase(code, given, me);
}

/** As if all of it may be read: that somebody sees only how it stands is known when it is there. */
function ofCase(code: string, given: Question, { permissions }: Me): readonly string[] {
  const of = `/incidents/${code}`;
  const isPrinted = given.print === 'true';
  const { tab = 'story' } = readCaseSearch(given);
  const lists = [
    ...(isPrinted || tab === 'story' ? ['timeline'] : []),
    ...['tasks', 'observables'],
    ...(permissions.includes('evidence:read') ? ['attachments'] : []),
  ];
  const approvals = ifMayDecide(permissions, `/approvals?incident=${code}&open=true&limit=1`);
  return [
    ...[of, `${of}/transitions`, '/taxonomy'],
    ...lists.map((list) => `${of}/${list}?limit=200`),
    ...(isPrinted ? [] : approvals),
  ];
}

function ofQueue(given: Question, { permissions, agency }: Me): readonly string[] {
  const search = readSearch(given, usualView(permissions));
  const query = { ...queryOf(search, agency, Date.now()), limit: pageOn(innerWidth) };
  return [
    ...[asked('/incidents', query), '/statistics/queue'],
    ...ifMayDecide(permissions, '/approvals?open=true&limit=20'),
  ];
}

const ifMayDecide = (permissions: readonly string[], path: string): readonly string[] =>
  permissions.includes('approval:decide') ? [path] : [];

function ofHome(_: Question, { agency: reporterAgency }: Me): readonly string[] {
  return [
    ...Object.values(askedReports).map((query) =>
      asked('/incidents', { ...query, reporterAgency }),
    ),
    asked('/systems', askedSystems(reporterAgency)),
  ];
}

function ofDashboard(given: Question): readonly string[] {
  const { window, daily } = askedOf(readDashboardSearch(given), Date.now());
  return [
    '/periods?limit=200',
    asked('/statistics/daily', daily),
    ...['overview', 'agencies', 'districts'].map((one) => asked(`/statistics/${one}`, window)),
  ];
}

const asked = (path: string, question: Question): string =>
  `${path}?${new URLSearchParams(Object.entries(question).map(([name, value]) => [name, String(value)]))}`;
