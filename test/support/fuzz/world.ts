import { type Role, SCOPES } from '../../../src/auth/permissions.js';
import { PROGRAMS } from '../../../src/intake/domain/programs/programs.js';
import { type Caller, type TestApp } from '../app.js';
import { type Cast, castOf, hire } from '../cast.js';
import { caseIn } from '../cases.js';
import { add } from '../evidence.js';
import { Guest } from '../guests.js';
import { target } from '../intake.js';
import { Case, defacement, IMPACT_OF } from '../reports.js';

/** `system`: the program of reporter2's office, with its key. */
export type Who = keyof Cast | 'system' | 'anonymous';
export const EVERYBODY: readonly Who[] = [
  ...(['reporter', 'reporter2', 'coordinator', 'handler', 'police', 'policeHandler'] as const),
  ...(['supervisor', 'admin', 'auditor', 'system', 'anonymous'] as const),
];

export const ROLE_OF: Readonly<Partial<Record<Who, Role>>> = {
  ...({ reporter: 'reporter', reporter2: 'reporter', coordinator: 'coordinator' } as const),
  ...({ handler: 'handler', police: 'coordinator', policeHandler: 'handler' } as const),
  ...({
    supervisor: 'supervisor',
    admin: 'admin',
    auditor: 'auditor',
    system: 'reporter',
  } as const),
};

/** A case with words of its own. That it is there the auditor sees in its chain, which has none of them. Nobody who sees it changes it here, so whom it is hidden from stays as it was. */
export interface Guarded {
  readonly code: string;
  /** Ids of what hangs on it. */
  readonly ids: readonly string[];
  readonly hiddenFrom: readonly Who[];
}

/** A word that must not be in any answer to them. */
export interface Word {
  readonly word: string;
  readonly hiddenFrom: readonly Who[];
}

export interface World {
  readonly callers: Readonly<Record<keyof Cast, Caller>>;
  readonly key: string;
  readonly guarded: readonly Guarded[];
  readonly words: readonly Word[];
  /** Cases that everybody may do with what they like. */
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  /** Accounts that an administrator may change without changing who may see what. */
  readonly spare: readonly string[];
}

const OUTSIDE: readonly Who[] = ['admin', 'anonymous'];
const NOT_OF_UNIT: readonly Who[] = [...OUTSIDE, 'reporter2', 'system', 'police', 'policeHandler'];
const NOT_OF_OTHER: readonly Who[] = [...OUTSIDE, 'reporter', 'police', 'policeHandler'];
/** Of a guest, who is not confirmed: the unit named and all above it are outside too. */
const NOT_OF_DESK: readonly Who[] = [...NOT_OF_UNIT, 'reporter', 'supervisor'];
const NOT_OF_POLICE: readonly Who[] = EVERYBODY.filter(
  (who) => who !== 'auditor' && !who.startsWith('police'),
);

/** A report full of one word, with all that can hang on it, each with that word too. */
async function wordy(app: TestApp, cast: Cast, [by, desk, word]: [Caller, Caller, string]) {
  const secret = word === 'zqcharlie';
  const incident = await Case.reported(
    app,
    by,
    defacement({
      title: `Trang ${word} bị đổi`,
      description: `Nội dung ${word}.`,
      contact: { name: `Người ${word}`, phone: '0269 385 1234' },
      impact: secret ? { ...IMPACT_OF.critical, crimeSigns: true } : IMPACT_OF.medium,
      ...(by === cast.reporter2 && { system: { name: `Cổng ${word}`, domains: [`${word}.vn`] } }),
    }),
  );
  await incident.moved(desk, 'acknowledge');
  const handler = secret ? cast.policeHandler : cast.handler;
  await incident.moved(desk, 'accept', { handler: handler.id });
  await by.post(incident.path('/comments'), { text: `Lời ${word}` });
  const note = { type: 'ipv4', value: '203.0.113.77', note: `Ghi ${word}` };
  const made = [
    await desk.post(incident.path('/observables'), note),
    await add(desk, incident, Buffer.from(`tệp ${word}`), `${word}.txt`),
    await desk.get(incident.path('/tasks')),
  ].flatMap(({ body }) => (body.items ?? [body]).map(({ id }: { id: string }) => id));
  if (secret) await incident.moved(desk, 'restrict', { reason: `Điều tra ${word}`, people: [] });
  return { incident, ids: made.filter((id) => id) };
}

/** The key of an office's system, which sends the alerts of every program too. */
async function systemOf({ admin }: Cast): Promise<{ key: string; sources: readonly string[] }> {
  const { body } = await admin.post('/api-keys', {
    ...{ name: 'Giám sát', agency: 'GL-UBND-626', expiresAt: '2027-11-24T00:00:00Z' },
    scopes: SCOPES,
  });
  const sources: string[] = [];
  for (const program of PROGRAMS) {
    const made = await admin.post('/intake/sources', {
      ...{ name: program, key: body.id, program, rules: [], otherwise: target() },
    });
    sources.push(made.body.id as string);
  }
  return { key: body.key as string, sources };
}

export async function worldOf(app: TestApp): Promise<World> {
  const cast = await castOf(app);
  const alpha = await wordy(app, cast, [cast.reporter, cast.coordinator, 'zqalpha']);
  const bravo = await wordy(app, cast, [cast.reporter2, cast.coordinator, 'zqbravo']);
  const charlie = await wordy(app, cast, [cast.reporter2, cast.police, 'zqcharlie']);
  const delta = await Guest.reported(app, {
    ...{ title: 'Trang zqdelta bị đổi', description: 'Nội dung zqdelta.' },
    contact: { name: 'Người zqdelta', phone: '0269 385 1234' },
  });
  await cast.coordinator.post(alpha.incident.path('/comments'), {
    ...{ text: 'Chỉ trong bàn zqdesk', visibility: 'desk' },
  });
  const open = [
    await caseIn(app, cast, 'submitted'),
    await caseIn(app, cast, 'triage', { severity: 'critical' }),
    await caseIn(app, cast, 'assigned'),
    await caseIn(app, cast, 'containment'),
    await caseIn(app, cast, 'resolved', { severity: 'critical' }),
    await caseIn(app, cast, 'closed'),
  ];
  const { key, sources } = await systemOf(cast);
  const rows: { id: string }[] = await app.db.query(
    `SELECT id FROM incident_task UNION SELECT id FROM observable UNION SELECT id FROM approval`,
  );
  const guarded = [
    { ...alpha, hiddenFrom: NOT_OF_UNIT },
    { ...bravo, hiddenFrom: NOT_OF_OTHER },
    { ...charlie, hiddenFrom: NOT_OF_POLICE },
    { incident: delta, ids: [], hiddenFrom: NOT_OF_DESK },
  ].map(({ incident, ...rest }) => ({ ...rest, code: incident.code }));
  const hiddenFrom = (i: number) => guarded[i]?.hiddenFrom ?? [];
  const theirs = new Set(guarded.flatMap(({ ids }) => ids));
  return {
    ...{ callers: cast, guarded, key },
    words: [
      ...['zqalpha', 'zqbravo', 'zqcharlie', 'zqdelta'].map((word, i) => ({
        ...{ word, hiddenFrom: [...hiddenFrom(i), 'auditor' as const] },
      })),
      { word: 'zqdesk', hiddenFrom: [...NOT_OF_UNIT, 'reporter', 'supervisor', 'auditor'] },
    ],
    codes: open.map(({ code }) => code),
    ids: [...rows.map(({ id }) => id).filter((id) => !theirs.has(id)), ...sources],
    spare: [
      (await hire(app, 'GL-UBND-626', 'reporter')).id,
      (await hire(app, 'GL-CAT', 'handler')).id,
    ],
  };
}
