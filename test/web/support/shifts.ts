/** To be there before the page: how much it moved under its reader is said only while it happens. */
export const WATCH_SHIFTS = `
  window.shifted = 0;
  window.moved = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shifted += value;
      if (value > 0.005) {
        window.moved.push(value.toFixed(3) + ' ' + sources.map(({ node }) =>
          node ? (node.className || node.nodeName) : '').join(', '));
      }
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;
