import { KIND_CODE } from '../../grid/cell';
import type { Field } from '../../profile/profile';
import { isRowTable } from '../../records/collect-facts';
import { columnSurveys } from '../column-survey';
import { columnPlaces } from '../places';
import type { TableRule } from '../rule';

const FIELDS_OF_NUMBERS: readonly Field[] = ['date', 'time', 'arrests', 'evidence', 'activations', 'count'];

const KIND_WORDS: ReadonlyMap<number, string> = new Map([
  [KIND_CODE.text, 'text'],
  [KIND_CODE.number, 'numbers'],
  [KIND_CODE.date, 'dates or times'],
]);

/** A column of dates, times or counts that is kept in more than one kind of cell; the rarest kind is named. */
export const mixedKinds: TableRule = {
  id: 'mixed-kinds',
  family: 'columns',
  severity: 'info',
  scope: 'table',
  *check(context, index) {
    const layout = context.layout(index);
    if (!isRowTable(layout)) return;
    const { columns, spans } = context;
    const grid = context.gridOf(index);
    const { first, end } = spans[index]!;
    for (const { field, column, header } of layout.fields) {
      if (!FIELDS_OF_NUMBERS.includes(field)) continue;
      const surveyed = context.shared(columnSurveys)(index).get(column);
      if (surveyed && [...KIND_WORDS.keys()].filter((kind) => surveyed.kinds[kind]! > 0).length < 2) continue;
      const counts = new Int32Array(KIND_CODE.error + 1);
      for (let record = first; record < end; record++)
        if (columns.exclusion[record] === 0) counts[grid.kindCodeAt(columns.row[record]!, column)]!++;
      const kinds = [...KIND_WORDS.keys()].filter((kind) => counts[kind]! > 0);
      kinds.sort((one, other) => counts[one]! - counts[other]!);
      const [rare, ...others] = kinds;
      const usual = others.at(-1);
      if (rare === undefined || usual === undefined) continue;
      const rows: number[] = [];
      for (let record = first; record < end; record++) {
        const row = columns.row[record]!;
        if (columns.exclusion[record] === 0 && grid.kindCodeAt(row, column) === rare) rows.push(row);
      }
      yield {
        places: columnPlaces(layout.grid, column, rows),
        parameters: {
          header,
          few: counts[rare]!,
          kind: KIND_WORDS.get(rare)!,
          many: counts[usual]!,
          usual: KIND_WORDS.get(usual)!,
        },
      };
    }
  },
};
