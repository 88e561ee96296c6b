const quick = process.env.BENCH_QUICK === '1';

/** How long and how often. The quick one only shows that everything runs; its numbers are rough. */
export const PLAN = quick
  ? {
      quick,
      rounds: 3,
      warmUpReports: 800,
      pgbenchSeconds: 2,
      deskSeconds: 3,
      readSeconds: 1,
      loadSeconds: 1,
      few: 1_000,
      many: 10_000,
    }
  : {
      quick,
      rounds: 3,
      warmUpReports: 2_000,
      pgbenchSeconds: 6,
      deskSeconds: 10,
      readSeconds: 1,
      loadSeconds: 3,
      few: 1_000,
      many: 100_000,
    };

export const CONNECTIONS = 32;
