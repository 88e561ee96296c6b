import { answered, desk, got, type Schemas } from '../../api/desk';
import { inTurn, type TableApi } from '../tables/table-api';

export type DeadlineEdit = Schemas['DeadlineEditDto'];
export type DeadlineRow = Schemas['DeadlineRowDto'];
export type Escalation = Schemas['EscalationDto'];

const PATH = '/api/v1/deadline-table';
const ifMatch = (etag: string) => ({ header: { 'If-Match': etag } });

export const deadlinesApi: TableApi<DeadlineEdit> = {
  name: 'deadlines',
  inForce: async () => {
    const { data, etag } = await answered(desk.GET(PATH));
    return { data, etag: etag ?? '' };
  },
  drafts: async () =>
    (await got(desk.GET(`${PATH}/drafts`, { params: { query: { limit: 1 } } }))).items,
  draft: async () => {
    const { data, etag } = await answered(desk.GET(`${PATH}/draft`));
    return { data, etag: etag ?? '' };
  },
  put: (edit, note, etag) =>
    got(desk.PUT(PATH, { params: ifMatch(etag), body: { note, ...bare(edit) } })),
  discard: (etag) => got(desk.DELETE(`${PATH}/draft`, { params: ifMatch(etag) })),
  decide: (decision, note, etag) =>
    got(
      desk.POST(`${PATH}/draft/decision`, {
        params: ifMatch(etag),
        body: { decision, ...(note !== '' && { note }) },
      }),
    ),
  simulate: (body) => inTurn(() => got(desk.POST(`${PATH}/simulate`, { body }))),
  versions: (page) => got(desk.GET(`${PATH}/versions`, { params: { query: page } })),
  version: (number) =>
    got(desk.GET(`${PATH}/versions/{version}`, { params: { path: { version: String(number) } } })),
};

/** Without the version: what is written is no version yet. */
export const bare = ({ rows, legal, warnAtPercent, breachEscalation }: DeadlineEdit) => ({
  ...{ rows, legal, warnAtPercent, breachEscalation },
});
