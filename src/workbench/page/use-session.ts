import { useSyncExternalStore } from 'react';

import type { Session } from './session';

/** Draws the component anew whenever the workbook changes; gives a number that tells one state from another. */
export function useRevision(session: Session): number {
  return useSyncExternalStore(session.subscribe, session.revision);
}
