import type { ErrorCode } from '../host-error';

/** What can go wrong with one sync. */
export type Fault =
  /** Refused before anything is done. */
  | { readonly kind: 'fail'; readonly code: ErrorCode }
  /** Stops half-way: the first `actions` of its actions stay done. */
  | { readonly kind: 'fail half-way'; readonly code: ErrorCode; readonly actions: number }
  /** Done in full, but the answer is an error: the connection broke on the way back. */
  | { readonly kind: 'lose answer' }
  /** Never done and never answered: the page was closed, the machine slept. */
  | { readonly kind: 'drop' }
  /** Done, and answered after so many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** What is known of a sync when a fault is chosen. */
export interface SyncAttempt {
  /** Counted from 0 since the host started. */
  readonly index: number;
  readonly actions: number;
  readonly requestBytes: number;
}

/** Chooses the fault of each sync; `undefined` lets it be. */
export type FaultPlan = (attempt: SyncAttempt) => Fault | undefined;

export const NO_FAULTS: FaultPlan = () => undefined;

/** One fault, at one sync. */
export function faultAt(index: number, fault: Fault): FaultPlan {
  return (attempt) => (attempt.index === index ? fault : undefined);
}
