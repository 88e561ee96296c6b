import { lazy, Suspense } from 'react';
import { Frame } from './Frame';
import { usePath } from './navigation';
import { ReportPage } from './ReportPage';
import { Waiting } from './Waiting';

const TrackPage = lazy(() => import('./track/TrackPage').then((m) => ({ default: m.TrackPage })));

export function ReportApp() {
  const code = /^\/theo-doi\/([^/]+)/.exec(usePath())?.[1];
  return (
    <Frame>
      <Waiting />
      {code === undefined ? (
        <ReportPage />
      ) : (
        <Suspense fallback={<main id="main" />}>
          <TrackPage key={code} code={decodeURIComponent(code)} />
        </Suspense>
      )}
    </Frame>
  );
}
