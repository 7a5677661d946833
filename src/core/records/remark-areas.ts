import { nameKey } from '../recognise/names/name-key';
import { profileNamesOf } from '../recognise/names/profile-names';
import type { Recognition } from '../recognise/recognition';
import type { Draft } from './draft';
import { NOT_KNOWN } from './records';
import { fieldColumn } from './tally-columns';

/**
 * Remarks, once for each, on areas that the profile as people gave it does not know. The profile the recognition fills in
 * lists every area met, so it would miss none. Without a list there is nothing to compare with.
 */
export function remarkOnNewAreas({ recognition, writer, areas }: Draft): void {
  if ((recognition.given.partnership?.areas ?? []).length === 0) return;
  const known = knownAreas(recognition);
  const isNew = areas.map(({ name }) => !known.has(nameKey(name)));
  if (!isNew.includes(true)) return;
  for (let record = 0; record < writer.length; record++) {
    const area = writer.area[record]!;
    if (area === NOT_KNOWN || !isNew[area] || writer.exclusion[record] !== 0) continue;
    isNew[area] = false;
    const layout = recognition.layouts[writer.layout[record]!]!;
    const column = fieldColumn(layout, 'area')?.column ?? writer.column[record]!;
    writer.remark('area not in profile', record, column, areas[area]!.name);
  }
}

/**
 * The areas the given profile names, by key, and those a table itself shows to be parts of such – unless the profile
 * lists the parts: then it lists them all.
 */
function knownAreas({ given, profile }: Recognition): ReadonlySet<string> {
  const known = new Set(profileNamesOf('area', given).names.map(nameKey));
  const listed = new Set(
    (given.partnership?.areas ?? []).flatMap(({ parent }) => (parent === undefined ? [] : [nameKey(parent)])),
  );
  const parts = (profile.partnership?.areas ?? []).filter(
    ({ parent }) => parent !== undefined && known.has(nameKey(parent)) && !listed.has(nameKey(parent)),
  );
  return new Set([...known, ...parts.map(({ name }) => nameKey(name))]);
}
