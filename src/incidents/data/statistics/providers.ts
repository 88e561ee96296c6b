import { DailyStatistics } from './daily-statistics.js';
import { OverviewStatistics } from './overview-statistics.js';
import { PlaceStatistics } from './place-statistics.js';
import { QueueStatistics } from './queue-statistics.js';
import { SeenCases } from './seen-cases.js';

export const STATISTICS_DATA = [
  SeenCases,
  OverviewStatistics,
  DailyStatistics,
  PlaceStatistics,
  QueueStatistics,
];
