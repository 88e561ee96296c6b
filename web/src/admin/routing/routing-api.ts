import { answered, desk, got, type Schemas } from '../../api/desk';
import { inTurn, type TableApi } from '../tables/table-api';

export type Rule = Schemas['RoutingRuleDto'];
export type Modifier = Schemas['RoutingModifierDto'];
export type RoutingEdit = Schemas['RoutingEditDto'];

const PATH = '/api/v1/routing-table';
const ifMatch = (etag: string) => ({ header: { 'If-Match': etag } });

export const routingApi: TableApi<RoutingEdit> = {
  name: 'routing',
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
  put: ({ rules, modifiers }, note, etag) =>
    got(desk.PUT(PATH, { params: ifMatch(etag), body: { note, rules, modifiers } })),
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
