import type { Profile } from '../profile/profile';
import { isProactiveSource } from '../recognise/names/known-names';
import { NOT_RECORDED, type Proactivity } from './cube';

/**
 * Whether a source means that the control room found the incident itself. Every source that is recorded and is not
 * the operator is reactive.
 */
export function proactivityOf(source: string, profile: Profile): Proactivity {
  if (source === NOT_RECORDED) return 'not recorded';
  return isProactiveSource(source, profile) ? 'proactive' : 'reactive';
}
