import type { FindingGroup } from '../analysis/finding-shelf';
import type { FindingPlace } from './work';

/** The finding after or before a place, through all groups in their order; from no place, the first or last. */
export function neighbourOf(
  groups: readonly Pick<FindingGroup, 'key' | 'found'>[],
  place: FindingPlace | undefined,
  by: 1 | -1,
): FindingPlace | undefined {
  const at = groups.findIndex(({ key }) => key === place?.group);
  const group = groups[at];
  if (place && group) {
    const index = place.index + by;
    if (index >= 0 && index < group.found) return { group: group.key, index };
  }
  const next = at < 0 ? (by === 1 ? 0 : groups.length - 1) : at + by;
  const other = groups[next];
  return other && { group: other.key, index: by === 1 ? 0 : other.found - 1 };
}

/** How many findings stand before a place, to say “4 of 17”. */
export function ordinalOf(
  groups: readonly Pick<FindingGroup, 'key' | 'found'>[],
  place: FindingPlace,
): number {
  let before = 0;
  for (const { key, found } of groups) {
    if (key === place.group) return before + place.index + 1;
    before += found;
  }
  return before;
}
