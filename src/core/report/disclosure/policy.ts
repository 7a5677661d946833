import type { Profile } from '../../profile/profile';
import type { Measure } from '../../recognise/layout';

/** How small counts are kept from identifying people in what the public sees. */
export interface DisclosurePolicy {
  readonly method: 'off' | 'suppress' | 'round';
  /** Counts above 0 and below this are small. */
  readonly threshold: number;
}

/** The customary threshold: 1 to 4 are small. */
export const DEFAULT_THRESHOLD = 5;

/** What `round` rounds to. */
export const ROUNDING_BASE = 5;

/** How far rounding moves a count at most. */
export const ROUNDING_REACH = (ROUNDING_BASE - 1) / 2;

/**
 * The measures whose counts stand for things that happened to people. Cameras, faults and availability describe
 * equipment: a small count of them identifies nobody and is always shown.
 */
export const PROTECTED_MEASURES: ReadonlySet<Measure> = new Set<Measure>([
  'incidents',
  'arrests',
  'attendances',
  'evidence',
  'activations',
  'reviews',
]);

/** The policy a profile asks for. A profile that says nothing gets the careful one: suppression below 5. */
export function disclosurePolicy(profile: Profile): DisclosurePolicy {
  return {
    method: profile.disclosure?.method ?? 'suppress',
    threshold: profile.disclosure?.threshold ?? DEFAULT_THRESHOLD,
  };
}

/** Whether a count is small: above 0, as a true zero is shown, and below the threshold. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

/**
 * How far apart the smallest and the largest value that readers can work out for a small count must be. Under
 * suppression they must be left with as many candidates as the rule itself names (1, 2, 3, 4 below a threshold of 5),
 * so arithmetic never tells more than "it is small". Rounding promises two candidates, the least in any case.
 */
export function requiredWidth(policy: DisclosurePolicy): number {
  return policy.method === 'suppress' ? Math.max(1, policy.threshold - 2) : 1;
}

/** The nearest multiple of the rounding base. */
export function roundCount(value: number): number {
  return Math.round(value / ROUNDING_BASE) * ROUNDING_BASE;
}
