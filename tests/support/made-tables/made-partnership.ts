import type { RandomStream } from '../../../sample/random';
import type { SourceWorkbook } from '../../../src/core/grid/workbook';
import type { Profile } from '../../../src/core/profile/profile';
import { workbookOf } from '../../core/support/sheet-text';
import { makeSheet } from './made-sheet';
import { TABLE_MAKERS } from './table-makers';

/** A partnership's returns and what its manager has said. */
export interface MadePartnership {
  readonly workbooks: readonly SourceWorkbook[];
  readonly profile: Profile;
}

const MAKERS = Object.values(TABLE_MAKERS);
const SHEETS = ['North', 'South', 'East'] as const;

/**
 * A made-up partnership: areas that report different measures, of different months and years, in workbooks of every
 * kind of table. Some areas are clients, some joined late, some are parts of another.
 */
export function makePartnership(random: RandomStream, sheetCount: number): MadePartnership {
  const sheets = SHEETS.slice(0, sheetCount).map((name) => {
    const bands = Array.from({ length: random.integer(2, 4) }, () => [random.pick(MAKERS)]);
    return { name, ...makeSheet(random, bands) };
  });
  const names = [...new Set(sheets.flatMap(({ areas }) => areas))];
  const areas = names.map((name, index) => {
    if (index > 2 && random.chance(0.2)) return { name, parent: names[random.integer(0, 1)]! };
    const kind = random.chance(0.2) ? ('client' as const) : ('member' as const);
    return {
      name,
      kind,
      ...(random.chance(0.1) && { joinedOn: `${String(random.integer(2015, 2019))}-10` }),
    };
  });
  return {
    workbooks: sheets.map(({ name, text }) => workbookOf(`${name}.xlsx`, { Returns: text })),
    profile: { version: 1, partnership: { name: 'Made Partnership', areas } },
  };
}
