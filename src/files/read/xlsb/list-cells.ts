import { cellAddress } from '../../../core/grid/address';
import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { StoredCells } from '../stored-cells';
import { forEachRecord, XLSB } from './xlsb-records';

/**
 * Walks the records of a sheet and lists the cells that store values ([MS-XLSB] 2.1.7.62). `sharedStringCount`
 * bounds the texts they may point to. Throws a `ReadFault`.
 */
export function listXlsbCells(content: Bytes, part: string, sharedStringCount: number): StoredCells {
  const cells = new StoredCells();
  let row = -1;
  forEachRecord(content, part, XLSB.endSheet, (type, view, start) => {
    if (type === XLSB.rowHeader) row = view.getUint32(start, true);
    if (row < 0 || type < XLSB.firstValueCell || type > XLSB.lastValueCell) return;
    const column = view.getUint32(start, true);
    cells.add(row, column);
    if (type === XLSB.sharedStringCell && view.getUint32(start + 8, true) >= sharedStringCount) {
      throw new ReadFault('shared-text-missing', { cell: cellAddress(row, column) });
    }
  });
  return cells;
}
