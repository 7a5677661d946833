import { parseMonthKey } from '../calendar/month';
import type { AreaProfile, Profile } from '../profile/profile';
import { nameKey } from '../recognise/names/name-key';
import type { Area } from './records';

/** The names that lead the areas: those of the profile in its order, with parents that are named only there. */
export function profileAreaNames(profile: Profile): string[] {
  const names = new Map<string, string>();
  for (const { name, parent } of profile.partnership?.areas ?? []) {
    for (const each of parent === undefined ? [name] : [parent, name]) {
      if (!names.has(nameKey(each))) names.set(nameKey(each), each);
    }
  }
  return [...names.values()];
}

/**
 * The areas as they count. A sub-area points at its reporting area: with several levels in the profile, at the
 * topmost. A name the profile does not know is a reporting area and a member. Areas that name each other as parents
 * all stand for themselves.
 */
export function buildAreas(names: readonly string[], profile: Profile): Area[] {
  const known = new Map((profile.partnership?.areas ?? []).map((area) => [nameKey(area.name), area]));
  const indexes = new Map(names.map((name, index) => [nameKey(name), index]));
  return names.map((name): Area => {
    const area = known.get(nameKey(name));
    const reporting = area && reportingArea(area, known);
    const parent = reporting === undefined ? undefined : indexes.get(nameKey(reporting));
    const joinedOn = area?.joinedOn === undefined ? undefined : parseMonthKey(area.joinedOn);
    const topmost = reporting === undefined ? undefined : known.get(nameKey(reporting));
    return {
      name,
      kind: topmost?.kind ?? area?.kind ?? 'member',
      ...(parent === undefined ? {} : { parent }),
      ...(joinedOn === undefined ? {} : { joinedOn }),
    };
  });
}

/** The name of the topmost area above this one; `undefined` where it is the topmost itself. */
function reportingArea(area: AreaProfile, known: ReadonlyMap<string, AreaProfile>): string | undefined {
  const passed = new Set([nameKey(area.name)]);
  let above = area.parent;
  while (above !== undefined) {
    if (passed.has(nameKey(above))) return undefined;
    passed.add(nameKey(above));
    const next = known.get(nameKey(above))?.parent;
    if (next === undefined) return above;
    above = next;
  }
  return undefined;
}
