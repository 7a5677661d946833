import { readXlsx, type Sheet } from 'hucre/xlsx';

import { type CellRange, rangeAddress } from '../../../core/grid/address';
import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import type { SurveyedSheet } from './surveyed-sheet';

/**
 * Reads the sheets of a package with hucre, by their positions. Where hucre refuses them, each sheet is looked at
 * cell by cell to name the one to blame. If none is, a sheet may be formatted absurdly far out, where hucre would
 * make a cell of every place: it is read again without the formatted empty cells. Throws a `ReadFault`.
 */
export async function readWithHucre(
  zip: Bytes,
  sheets: readonly SurveyedSheet[],
): Promise<Map<number, Sheet>> {
  try {
    return await readTogether(zip, sheets);
  } catch (cause) {
    const given = new Map<number, Sheet>();
    const plain: SurveyedSheet[] = [];
    for (const sheet of sheets) {
      const { isPaddedTooFar, lastRow, lastColumn } = await sheet.inspect();
      if (!isPaddedTooFar) plain.push(sheet);
      else
        await collect(
          given,
          readTogether(zip, [sheet], { firstRow: 0, firstColumn: 0, lastRow, lastColumn }),
        );
    }
    if (plain.length === sheets.length) throw new ReadFault('workbook-damaged', {}, { cause });
    if (plain.length > 0) await collect(given, readTogether(zip, plain));
    return given;
  }
}

async function readTogether(
  zip: Bytes,
  sheets: readonly SurveyedSheet[],
  bounds?: CellRange,
): Promise<Map<number, Sheet>> {
  const positions = sheets.map(({ position }) => position);
  const workbook = await readXlsx(zip, {
    dateSystem: '1904',
    sheets: (_, position) => positions.includes(position),
    ...(bounds ? { range: rangeAddress(bounds) } : {}),
  });
  return new Map(workbook.sheets.map((sheet, index) => [positions[index] ?? -1, sheet]));
}

async function collect(given: Map<number, Sheet>, read: Promise<Map<number, Sheet>>): Promise<void> {
  for (const [position, sheet] of await read) given.set(position, sheet);
}
