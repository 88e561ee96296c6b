import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useEffect, useState } from 'react';
import { type Target } from './faults';

export type Step = 'form' | 'check' | 'kept';
/** What one is brought to: a field, the summary of what is missing, or the start. */
export type Place = Target | 'faults' | 'top';

/** A title is made of the answers, so it is asked for only where they are checked. */
const stepOf = (place: Place): Step => (place === 'title' ? 'check' : 'form');

/** Which of its steps the report is at. Whoever is brought to a place has its focus and sees it; the button of the browser that goes back goes one step back. */
export function useSteps(heading: RefObject<HTMLElement | null>, mayCheck: () => boolean) {
  const [step, setStep] = useState<Step>('form');
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    if (place === undefined) return;
    if (place === 'top') {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    } else arriveAt(document.getElementById(place === 'faults' ? 'faults' : `f-${place}`));
    setPlace(undefined);
  }, [place, step, heading]);
  const goTo = (next: Place, at: Step = stepOf(next)) => {
    // What waits to be sent is checked no more.
    if (at === 'kept') history.replaceState(null, '');
    else if (at !== step) history.pushState({ step: at }, '');
    setStep(at);
    setPlace(next);
  };
  useWindowEvent('popstate', ({ state }) => {
    const isCheck = (state as { step?: unknown } | null)?.step === 'check' && mayCheck();
    setStep(isCheck ? 'check' : 'form');
    setPlace('top');
  });
  return { step, goTo };
}

/** Focus and sight go together. */
function arriveAt(element: HTMLElement | null): void {
  if (!element) return;
  element.focus({ preventScroll: true });
  const whole = element.closest('fieldset') ?? element;
  whole.scrollIntoView({ block: element.matches('input, textarea') ? 'center' : 'start' });
}
