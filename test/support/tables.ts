import { type Caller, type TestApp } from './app.js';

export type TablePath = '/routing-table' | '/deadline-table' | '/scoring';

/** The table in force as it was read, with a change and a reason: what an administrator sends back. */
export async function editionOf(by: Caller, path: TablePath, change: (table: any) => object) {
  const { body } = await by.get(path);
  return { ...body, ...change(body), note: 'Theo kết luận giao ban.' };
}

/** Writes a draft; whatever comes of it is the answer. */
export const drafts = (by: Caller, path: TablePath, body: object, ifMatch: string) =>
  by.put(path, body).set('if-match', ifMatch);

export const decides = (
  by: Caller,
  path: TablePath,
  ifMatch: string,
  decision: object = { decision: 'approve' },
) => by.post(`${path}/draft/decision`, decision).set('if-match', ifMatch);

/** Drafted by one, put in force by the other. */
export async function changed(
  { admin, supervisor }: { admin: Caller; supervisor: Caller },
  path: TablePath,
  change: (table: any) => object,
): Promise<number> {
  const { headers } = await admin.get(path);
  const body = await editionOf(admin, path, change);
  const draft = await drafts(admin, path, body, headers.etag ?? '');
  if (draft.status !== 200) throw new Error(JSON.stringify(draft.body));
  const answer = await decides(supervisor, path, draft.headers.etag ?? '');
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body.version;
}

/** The rules of a routing table, one of them changed. */
export const withRule = (id: string, change: object) => (table: any) => ({
  rules: table.rules.map((rule: any) => (rule.id === id ? { ...rule, ...change } : rule)),
});

/** A digest of everything that a draft leaves behind. */
export async function tablesOf(app: TestApp): Promise<unknown> {
  const digest = (of: string) =>
    `(SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) FROM ${of} t)`;
  const of = ['rule_table', 'rule_table_draft', 'register_event', 'outbox_event', 'incident'];
  const [row] = await app.db.query(`SELECT ${of.map((one) => `${digest(one)} AS ${one}`).join()}`);
  return row;
}
