import { useEffect, useRef, useState } from 'react';

/** After a vain attempt one stands at the first field that is wrong, and hears there what is. */
export function useFaultFocus() {
  const form = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [attempts]);
  return { form, failed: () => setAttempts((before) => before + 1) };
}
