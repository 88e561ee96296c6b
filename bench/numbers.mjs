export const sorted = (values) => Float64Array.from(values).sort();

/** Of values in ascending order: the one below which this part of them lies. */
export const quantile = (ascending, part) =>
  ascending[Math.min(ascending.length - 1, Math.floor(part * ascending.length))] ?? NaN;

export const median = (values) => {
  const ascending = sorted(values);
  const middle = ascending.length >> 1;
  return ascending.length % 2 === 1
    ? ascending[middle]
    : (ascending[middle - 1] + ascending[middle]) / 2;
};

/** What one load came to; latencies in milliseconds. */
export function outcome(latencies, seconds) {
  const ascending = sorted(latencies);
  return {
    count: ascending.length,
    perSecond: ascending.length / seconds,
    p50: quantile(ascending, 0.5),
    p99: quantile(ascending, 0.99),
  };
}

/** Three figures, which is what such measurements are good for. */
export const short = (value) =>
  Number.isFinite(value) && Math.abs(value) < 100
    ? String(Number(value.toPrecision(3)))
    : String(Math.round(value));

export const spread = (values) =>
  `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
