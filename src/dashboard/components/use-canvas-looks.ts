import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';

import { type Looks, looksOf, PAPER_LOOKS } from '../charts/looks';
import { useThemeAround } from './themed';

/** What a canvas is drawn with; it follows the theme, the system's contrast and the size of the text around it. */
export interface CanvasLooks {
  readonly looks: Looks;
  readonly fontSize: number;
}

const SMALLEST_TEXT = 11;

/** The looks around an element, read again whenever the theme or the paper changes. */
export function useCanvasLooks(element: RefObject<HTMLElement | null>): CanvasLooks {
  const theme = useThemeAround();
  const contrast = useMediaQuery('(forced-colors: active)');
  const isPrinted = useMediaQuery('print');
  const [read, setRead] = useState<CanvasLooks>({ looks: PAPER_LOOKS, fontSize: 12 });
  useLayoutEffect(() => {
    if (!element.current) return;
    const looks = isPrinted ? PAPER_LOOKS : looksOf(element.current);
    const fontSize = Math.max(
      SMALLEST_TEXT,
      parseFloat(getComputedStyle(element.current).fontSize) || SMALLEST_TEXT,
    );
    // What the theme's style sheet says is known only once the element stands in the page.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setRead({ looks, fontSize });
  }, [element, theme, contrast, isPrinted]);
  return read;
}

/** Whether a media query holds; the component follows it. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => {
        list.removeEventListener('change', changed);
      };
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
