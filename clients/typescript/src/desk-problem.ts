import { type components } from './schema.js';

/** A refusal (RFC 9457). Programs go by `type`; `title` and `detail` are for people. */
export type Problem = components['schemas']['Problem'];

export class DeskProblem extends Error {
  constructor(
    readonly problem: Problem,
    /** With this, the people of the desk find the request in their log. */
    readonly requestId: string | null,
  ) {
    super(`${problem.type}: ${problem.detail}`);
    this.name = 'DeskProblem';
  }
}

/** What came instead of what was wanted. A proxy on the way may answer with something that is no problem document. */
export async function problemOf(response: Response): Promise<DeskProblem> {
  const text = await response.text().catch(() => '');
  return problemFrom(read(text) ?? text, response);
}

export const problemFrom = (error: unknown, response: Response): DeskProblem =>
  new DeskProblem(
    isProblem(error) ? error : plain(response, String(error)),
    response.headers.get('x-request-id'),
  );

const plain = ({ status, url }: Response, text: string): Problem => ({
  ...{ type: 'about:blank', title: `HTTP ${status}`, status, detail: text.slice(0, 500) },
  instance: url,
});

function read(text: string): Problem | null {
  try {
    const value: unknown = JSON.parse(text);
    return isProblem(value) ? value : null;
  } catch {
    return null;
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'type' in value && 'status' in value;
