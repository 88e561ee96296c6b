import { lazy, Suspense } from 'react';
import { Frame } from './Frame';
import { usePath } from './navigation';
import { loadTrackPage } from './load-track';
import { Unloaded } from './Unloaded';
import { ReportPage } from './ReportPage';
import { Waiting } from './Waiting';

const TrackPage = lazy(loadTrackPage);

export function ReportApp() {
  const code = /^\/theo-doi\/([^/]+)/.exec(usePath())?.[1];
  return (
    <Frame>
      <Waiting />
      {code === undefined ? (
        <ReportPage />
      ) : (
        <Unloaded>
          <Suspense fallback={<main id="main" />}>
            <TrackPage key={code} code={decodeURIComponent(code)} />
          </Suspense>
        </Unloaded>
      )}
    </Frame>
  );
}
