import { type Test } from 'supertest';
import { type Caller } from './app.js';
import { LOG } from './evidence.js';

/** A case and what hangs on it, by id; each may be one that is nowhere. */
export interface Target {
  readonly code: string;
  readonly attachment: string;
  readonly task: string;
  readonly observable: string;
  readonly link: string;
  readonly approval: string;
}

export const NOWHERE: Target = {
  code: 'SC-2026-999999',
  attachment: '019b3a52-7c1d-7e4a-9f00-00000000a77a',
  task: '019b3a52-7c1d-7e4a-9f00-00000000a77a',
  observable: '019b3a52-7c1d-7e4a-9f00-00000000a77a',
  link: '019b3a52-7c1d-7e4a-9f00-00000000a77a',
  approval: '019b3a52-7c1d-7e4a-9f00-00000000a77a',
};

interface CaseRoute {
  readonly send: (by: Caller, to: Target) => Test;
  /** What somebody with the permission is answered who sees the case whole. */
  readonly full: number;
  /** And somebody of the unit that reported it, where that is something else. */
  readonly unit?: number;
  /** And somebody who sees it in lists only. */
  readonly overview: number;
}

// Nobody has read that version: who is let in gets a 412 and nothing changes.
const STALE = '"9999"';
const HIDDEN = { overview: 404 };
const PERSON = '019b3a52-7c1d-7e4a-9f00-3a5b1c2d4e6f';

type Path = (to: Target) => string;

const reads = (path: Path, overview = 404): CaseRoute => ({
  ...{ full: 200, overview },
  send: (by, to) => by.get(`/incidents/${to.code}${path(to)}`),
});

const writes = (
  method: 'post' | 'put' | 'patch' | 'delete',
  path: Path,
  body: object = {},
): CaseRoute => ({
  ...{ full: 412, ...HIDDEN },
  send: (by, to) => {
    const url = `/incidents/${to.code}${path(to)}`;
    const call = method === 'delete' ? by.delete(url) : by[method](url, body);
    return call.set('if-match', STALE);
  },
});

const adds = (path: string, body: object, full = 201): CaseRoute => ({
  ...{ full, ...HIDDEN },
  send: (by, to) => by.post(`/incidents/${to.code}${path}`, body),
});

/** Every route with a case in it, by its operation: what each sight of the case is answered. Written by hand. */
export const CASE_ROUTES: Readonly<Record<string, CaseRoute>> = {
  getIncident: reads(() => '', 200),
  correctIncident: writes('patch', () => '', { title: 'Một tiêu đề khác hẳn' }),
  listTransitions: reads(() => '/transitions'),
  moveIncident: writes('post', () => '/transitions', { event: 'acknowledge' }),
  assignHandler: writes('put', () => '/assignment', { handler: PERSON }),
  unassignHandler: writes('delete', () => '/assignment'),
  confirmSender: writes('put', () => '/sender', { agency: 'GL-UBND-633' }),
  changeSeverity: writes('put', () => '/severity', { severity: 'high', reason: 'Đã xem lại.' }),
  listComments: reads(() => '/comments'),
  addComment: adds('/comments', { text: 'Đã xem.' }),
  listObservables: reads(() => '/observables'),
  addObservable: adds('/observables', { type: 'domain', value: 'xau.example.com' }, 200),
  listSightings: reads(({ observable }) => `/observables/${observable}/sightings`),
  extractObservables: adds('/observables/extract', { text: 'xau.example.com' }, 200),
  addObservables: adds(
    '/observables/bulk',
    { items: [{ type: 'domain', value: 'xau.example.com' }] },
    200,
  ),
  listDuplicates: reads(() => '/duplicates'),
  listLinks: reads(() => '/links'),
  linkIncidents: writes('post', () => '/links', { kind: 'related_to', to: NOWHERE.code }),
  unlinkIncidents: writes('delete', ({ link }) => `/links/${link}`),
  listTasks: reads(() => '/tasks'),
  addTask: writes('post', () => '/tasks', { phase: 'containment', title: 'Cách ly máy chủ' }),
  changeTask: writes('patch', ({ task }) => `/tasks/${task}`, { title: 'Ngắt máy chủ' }),
  listAttachments: reads(() => '/attachments'),
  addAttachment: {
    ...{ full: 201, ...HIDDEN },
    send: (by, { code }) => by.post(`/incidents/${code}/attachments`).attach('file', LOG, 'a.log'),
  },
  readAttachment: reads(({ attachment }) => `/attachments/${attachment}`),
  getCustody: reads(({ attachment }) => `/attachments/${attachment}/custody`),
  exportEvidence: { ...reads(() => '/evidence'), unit: 403 },
  getAssessment: reads(() => '/assessment'),
  getTimeline: reads(() => '/timeline'),
  getAuditChain: reads(() => '/audit'),
  getReceipt: reads(() => '/receipt'),
  listAlerts: reads(() => '/alerts'),
  decideApproval: {
    ...{ full: 412, overview: 412 },
    send: (by, { approval }) =>
      by.post(`/approvals/${approval}`, { decision: 'approve' }).set('if-match', STALE),
  },
};
