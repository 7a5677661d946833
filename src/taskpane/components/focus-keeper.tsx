import { useEffect, useRef } from 'react';

import { useWork } from './pane-context';

/**
 * Keeps the focus in the pane: where what was focused is gone, the step somebody is at has it. On the web Office's own
 * handling of Tab leaves the pane as soon as nothing in it has the focus.
 */
export function FocusKeeper() {
  const work = useWork();
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  useEffect(() => {
    // What takes the place of the focused element may take the focus itself, a moment later.
    const timer = setTimeout(() => {
      if (last.current === null || last.current.isConnected || document.activeElement !== document.body)
        return;
      document.querySelector<HTMLElement>('[aria-current="step"]')?.focus();
    }, 60);
    return () => {
      clearTimeout(timer);
    };
  }, [work]);
  return null;
}
