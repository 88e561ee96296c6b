import fc from 'fast-check';
import { brokenLink } from '../../../src/incidents/data/chain-audit.js';
import { IncidentEvent } from '../../../src/incidents/data/incident-event.entity.js';
import { Incident } from '../../../src/incidents/data/incident.entity.js';
import { TestApp } from '../../support/app.js';
import { COMMANDS, type Real } from '../../support/case-commands.js';
import { type Model } from '../../support/case-model.js';
import { type Cast, castOf, hire } from '../../support/cast.js';
import { Case, defacement, IMPACT_OF } from '../../support/reports.js';

// A few runs with every change, always the same; `npm run test:model` makes as many new ones as it is told.
const RUNS = Number(process.env.MODEL_RUNS ?? 6);
const COMMANDS_A_RUN = 24;

let app: TestApp;
let cast: Cast;
let people: Real['people'];
beforeAll(async () => {
  app = await TestApp.start();
  cast = await castOf(app);
  people = {
    ...cast,
    stranger: cast.reporter2,
    deputy: await hire(app, 'GL-STTTT', 'coordinator'),
    policeDeputy: await hire(app, 'GL-CAT', 'coordinator'),
  };
});
afterAll(() => app.stop());

const target = async (): Promise<Case> => {
  const master = await Case.reported(app, cast.reporter, defacement());
  await master.moved(cast.coordinator, 'acknowledge');
  return master;
};

async function begin(severity: keyof typeof IMPACT_OF, crimeSigns: boolean) {
  app.clock.set('2026-11-24T02:00:00Z');
  const impact = { ...IMPACT_OF[severity], crimeSigns };
  const incident = await Case.reported(app, cast.reporter, defacement({ impact }));
  const { body } = await cast.reporter.get(incident.path());
  const model: Model = {
    ...{ status: 'submitted', severity: body.severity, lead: body.leadAgency, crimeSigns },
    ...{ handler: null, waiting: false, confirmed: false, restricted: false, transferTo: null },
    ...{ affected: [], approval: null, tasksOpen: false },
  };
  return { model, real: { app, people, incident, target: await target() } };
}

/** What holds of every record, whatever was done. */
async function expectWhole({ incident }: Real): Promise<void> {
  const row = await app.db.getRepository(Incident).findOneByOrFail({ code: incident.code });
  const events = await app.db.getRepository(IncidentEvent).find({
    where: { incidentId: row.id },
    order: { sequence: 'ASC' },
  });
  expect(brokenLink(row, events)).toBeUndefined();
  let status = 'submitted';
  for (const { actor, data } of events) {
    expect(actor.name).not.toBe('');
    const changes = (data as { changes?: { field: string; from: string; to: string }[] }).changes;
    const moved = changes?.find(({ field }) => field === 'status');
    if (moved) expect(moved.from).toBe(status);
    status = moved?.to ?? status;
  }
  expect(status).toBe(row.status);
}

it('a case becomes what state-machine.json says, whoever asks for what in whatever order', async () => {
  const severities = fc.constantFrom<(keyof typeof IMPACT_OF)[]>(
    'low',
    'medium',
    'high',
    'critical',
  );
  const commands = fc.commands(COMMANDS, { maxCommands: COMMANDS_A_RUN, size: 'max' });
  const property = fc.asyncProperty(
    severities,
    fc.boolean(),
    commands,
    async (severity, signs, sent) => {
      const { model, real } = await begin(severity, signs);
      await fc.asyncModelRun(() => ({ model, real }), sent);
      await expectWhole(real);
    },
  );
  await fc.assert(property, {
    numRuns: RUNS,
    ...(process.env.MODEL_RUNS === undefined && { seed: 20_261_125 }),
    endOnFailure: process.env.MODEL_SHRINK === undefined,
  });
}, 3_600_000);
