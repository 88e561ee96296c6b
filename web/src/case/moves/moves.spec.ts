import {
  bodyOf,
  fieldsOf,
  isAtOnce,
  isChosen,
  missingIn,
  type MoveName,
  type PossibleMove,
  sorted,
} from './moves';

const move = (event: MoveName, some: Partial<PossibleMove> = {}): PossibleMove => ({
  ...{ event, to: 'triage', requires: [], blockedBy: [], secondPerson: false },
  ...some,
});

describe('the form of a move', () => {
  const asks = (event: MoveName, ...requires: string[]) =>
    fieldsOf({ event, requires }).map(
      ({ name, as, required }) => `${name}${required ? '!' : ''} ${as}`,
    );

  it('asks what the API requires now, and what may go with it', () => {
    expect(asks('acknowledge')).toEqual([]);
    expect(asks('accept', 'handler')).toEqual(['handler! person', 'reason text']);
    expect(asks('request_info', 'questions', 'dueAt')).toEqual([
      'questions! questions',
      'dueAt! when',
    ]);
    expect(asks('close')).toEqual(['rootCause text', 'lessons text', 'reason text']);
    expect(asks('close', 'rootCause', 'lessons')).toEqual([
      ...['rootCause! text', 'lessons! text', 'reason text'],
    ]);
  });

  it('asks for a member that it has never heard of as a text, rather than let the move fail', () => {
    expect(asks('start', 'permit')).toEqual(['permit! text']);
    expect(isAtOnce(move('start', { requires: ['permit'] }))).toBe(false);
    expect(isAtOnce(move('start'))).toBe(true);
    expect(isAtOnce(move('confirm'))).toBe(false);
  });

  it('misses what must be there and is empty, and where to send whoever is out of scope', () => {
    const fields = fieldsOf({ event: 'reject', requires: ['reasonCode', 'reason'] });
    expect(missingIn(fields, {})).toEqual(['reasonCode', 'reason']);
    expect(['reasonCode', 'reason'].map((name) => isChosen(fields, name))).toEqual([true, false]);
    expect(missingIn(fields, { reasonCode: 'exercise', reason: ' \n' })).toEqual(['reason']);
    const outside = { reasonCode: 'out_of_scope', reason: 'Nội dung mạng xã hội' };
    expect(missingIn(fields, outside)).toEqual(['referTo']);
    expect(missingIn(fields, { ...outside, referTo: 'GL-CAT' })).toEqual([]);
    const asking = fieldsOf({ event: 'request_info', requires: ['questions', 'dueAt'] });
    expect(missingIn(asking, { questions: ['', ' '], dueAt: 'x' })).toEqual(['questions']);
  });

  it('sends what was said, trimmed, times as instants and nothing empty', () => {
    const fields = fieldsOf({ event: 'request_info', requires: ['questions', 'dueAt'] });
    const values = {
      questions: [' Còn bản sao lưu? ', ''],
      dueAt: '2026-11-26T15:00',
      reason: 'x',
    };
    const toInstant = (wall: string) => `${wall}Z`;
    expect(bodyOf('request_info', fields, { values, toInstant })).toEqual({
      event: 'request_info',
      questions: ['Còn bản sao lưu?'],
      dueAt: '2026-11-26T15:00Z',
    });
  });
});

describe('the moves of a case', () => {
  it('begin with the one that brings it on, and tell apart what waits and what does not apply', () => {
    const { onward, others, blocked, unfit } = sorted([
      move('dispute'),
      move('close', { blockedBy: ['confirmedOrSilent', 'mandatoryTasksDone'] }),
      move('resolve'),
      move('contain'),
      move('restrict', { blockedBy: ['crimeSigns'] }),
      move('provide_info', { blockedBy: ['waiting'] }),
    ]);
    const names = (moves: readonly PossibleMove[]) => moves.map(({ event }) => event);
    expect(names(onward)).toEqual(['contain', 'resolve']);
    expect(names(others)).toEqual(['dispute']);
    expect(names(blocked)).toEqual(['close']);
    expect(names(unfit)).toEqual(['restrict', 'provide_info']);
  });
});
