import en from '../../texts/en/common.json';
import vi from '../../texts/vi/common.json';
import { counted } from './counting';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a span of time for the ear', () => {
  it.each([
    [51 * HOUR, '2 ngày 3 giờ', '2 days 3 hours'],
    [48 * HOUR + MINUTE, '2 ngày', '2 days'],
    [5 * HOUR + 21 * MINUTE, '5 giờ 21 phút', '5 hours 21 minutes'],
    [-(HOUR + 15 * MINUTE), '1 giờ 15 phút', '1 hour 15 minutes'],
    [11 * MINUTE + 7000, '11 phút', '11 minutes'],
    [42_000, '42 giây', '42 seconds'],
    [0, '0 giây', '0 seconds'],
  ])('of %d ms is said in whole words', (ms, inVietnamese, inEnglish) => {
    expect([counted(ms, vi.spoken), counted(ms, en.spoken)]).toEqual([inVietnamese, inEnglish]);
  });
});
