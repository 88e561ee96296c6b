import { isDay, isTime, readDay, readTime, wholeDay, wholeTime, withMark, writeDay } from './typed';

describe('a day as it is typed', () => {
  it.each(['24/11/2026', '24.11.2026', '24-11-2026', ' 24 11 2026 ', '24112026', '2026-11-24'])(
    '%s is read with the day first',
    (text) => {
      expect(readDay(text)).toBe('2026-11-24');
    },
  );

  it.each(['', '24/11', '24/11/26', '31/02/2026', '11/24/2026', 'mai', '2026-02-30'])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it('is written back as it is read in Việt Nam, and what is none stays as it was typed', () => {
    expect(writeDay('2026-03-01')).toBe('01/03/2026');
    expect(writeDay('31/02/2026')).toBe('31/02/2026');
  });

  it.each([
    ['24/11', '24/11/2026'],
    ['24/11/', '24/11/2026'],
    ['1.3', '1/3/2026'],
    ['1/3/27', '1/3/2027'],
    ['24/11/2026', '24/11/2026'],
    ['mai', 'mai'],
  ])('%s is completed to %s', (text, whole) => {
    expect(wholeDay(text, '2026')).toBe(whole);
  });

  it('has its marks put in while figures are typed, and not while they are taken away', () => {
    const typed = [...'24112026'].reduce((was, one) => withMark(was + one, was, '/'), '');
    expect(typed).toBe('24/11/2026');
    expect(withMark('24', '24/', '/')).toBe('24');
  });

  it('leap days are days only in leap years', () => {
    expect([isDay('2028-02-29'), isDay('2027-02-29')]).toEqual([true, false]);
  });
});

describe('a time as it is typed', () => {
  it.each([
    ['7:30', '07:30'],
    ['7h30', '07:30'],
    ['19g', '19:00'],
    ['0730', '07:30'],
    ['23:59', '23:59'],
  ])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', '24:00', '7:60', '7', 'trưa'])('%s is none', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it('a lone hour is a full one', () => {
    expect(readTime(wholeTime('7'))).toBe('07:00');
    expect(isTime('7:00')).toBe(false);
  });

  it('has its colon put in', () => {
    expect([...'1930'].reduce((was, one) => withMark(was + one, was, ':'), '')).toBe('19:30');
  });
});
