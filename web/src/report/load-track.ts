/** Read ahead while the report is checked, so that it is there when the report has gone. */
export const loadTrackPage = async () => ({
  default: (await import('./track/TrackPage')).TrackPage,
});
