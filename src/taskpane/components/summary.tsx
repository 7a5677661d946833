import type { ReactNode } from 'react';

/** The line that opens details. Office's own handling of Tab on the web passes over it without a tabindex. */
export function Summary({ children }: { readonly children: ReactNode }) {
  return <summary tabIndex={0}>{children}</summary>;
}
