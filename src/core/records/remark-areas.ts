import { nameKey } from '../recognise/names/name-key';
import type { Draft } from './draft';
import { NOT_KNOWN } from './records';
import { fieldColumn } from './tally-columns';

/** Remarks, once for each, on areas that the profile does not list. Without a list there is nothing to compare with. */
export function remarkOnNewAreas({ recognition, writer, areas }: Draft): void {
  const listed = recognition.profile.partnership?.areas ?? [];
  if (listed.length === 0) return;
  const known = new Set(listed.flatMap(({ name, parent }) => [nameKey(name), nameKey(parent ?? name)]));
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
