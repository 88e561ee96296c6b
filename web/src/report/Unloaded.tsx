import { Component, type ReactNode } from 'react';
import { NoAnswer } from '../api/problem';
import { Failed } from '../ui/Failed';

/** Where a part of the page could not be loaded: the network was away, or there is a new build. */
export class Unloaded extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main">
        <Failed error={new NoAnswer('A part of the page.')} again={() => location.reload()} />
      </main>
    );
  }
}
