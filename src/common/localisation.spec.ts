import { LANGUAGES, label, text } from './localisation.js';

it('says of one thing what English says of one, and of several what it says of several', () => {
  const spans = [0, 1, 2].map((amount) => text('en', 'words', 'unit.m', { amount }));
  expect(spans).toEqual(['0 minutes', '1 minute', '2 minutes']);
});

it('says the same in every language of one thing where it knows no other words for it', () => {
  const { vi } = label('words', 'unit.m', { amount: 1 });
  expect(vi).toBe('1 phút');
  for (const language of LANGUAGES) {
    expect(text(language, 'mail', 'digest.more', { count: 1 })).toContain('1');
  }
});

it('gives back a key that has no text', () => {
  expect(text('en', 'words', 'no-such-word', { count: 1 })).toBe('no-such-word');
});
