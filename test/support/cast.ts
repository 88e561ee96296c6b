import { type Caller, type TestApp } from './app.js';

/** Everyone who plays a part at the desk, signed in. */
export interface Cast {
  readonly reporter: Caller;
  readonly reporter2: Caller;
  readonly coordinator: Caller;
  readonly handler: Caller;
  readonly police: Caller;
  readonly policeHandler: Caller;
  readonly supervisor: Caller;
  readonly admin: Caller;
  readonly auditor: Caller;
}

export async function castOf(app: TestApp): Promise<Cast> {
  return {
    reporter: await app.as('reporter'),
    reporter2: await app.as('reporter2'),
    coordinator: await app.as('coordinator'),
    handler: await app.as('handler'),
    police: await app.as('police'),
    policeHandler: await app.as('police-handler'),
    supervisor: await app.as('supervisor'),
    admin: await app.as('admin'),
    auditor: await app.as('auditor'),
  };
}

let hired = 0;

/** One person more, entered by the administrator and signed in. */
export async function hire(app: TestApp, agency: string, ...roles: string[]): Promise<Caller> {
  const username = `hired${++hired}`;
  const admin = await app.as('admin');
  const answer = await admin.post('/users', {
    ...{ username, agency, roles, name: `Người ${hired}`, password: 'mot-cau-that-dai' },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return app.as(username);
}
