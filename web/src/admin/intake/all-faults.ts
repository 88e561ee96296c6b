import { desk, got, type Schemas } from '../../api/desk';
import { ProblemError } from '../../api/problem';

export type Draft = Schemas['IntakeSourceDraft'];

const INVALID = 422;

/** What the form lacks is filled, and what no mapping is judged by left out, so that what the mapping points to is looked at. */
export const filled = (draft: Draft): Draft => ({
  ...draft,
  ...{ name: '-', windowMinutes: 0, hourlyLimit: 1 },
  rules: draft.rules.map(({ report }) => ({ when: [], report })),
});

/** Both refusals as one; of a place that both name, the first says what is wrong. */
function joined(first: ProblemError, second: ProblemError): ProblemError {
  const told = first.problem.errors ?? [];
  const more = (second.problem.errors ?? []).filter(
    ({ pointer }) => !told.some((one) => one.pointer === pointer),
  );
  return new ProblemError({ ...first.problem, errors: [...told, ...more] });
}

const isInvalid = (error: unknown): error is ProblemError =>
  error instanceof ProblemError && error.status === INVALID;

/**
 * The desk looks at a form first, and only at a sound one for what its mapping points to. Where the form is refused it is
 * asked about the mapping as well, so that a person is told everything in one turn.
 */
export async function withAllFaults<Answer>(
  work: () => Promise<Answer>,
  draft: () => Promise<Draft>,
): Promise<Answer> {
  try {
    return await work();
  } catch (refusal) {
    if (!isInvalid(refusal)) throw refusal;
    const more = await draft()
      .then((body) => got(desk.POST('/api/v1/intake/sources/check', { body: filled(body) })))
      .then(
        () => null,
        (error: unknown) => error,
      );
    throw isInvalid(more) ? joined(refusal, more) : refusal;
  }
}
