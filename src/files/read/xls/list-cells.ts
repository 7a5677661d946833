import { cellAddress } from '../../../core/grid/address';
import type { Bytes } from '../bytes';
import { ReadFault } from '../read-fault';
import { StoredCells } from '../stored-cells';
import { BIFF, recordsOfSubstream } from './biff-records';

const VALUE_RECORDS: readonly number[] = [
  BIFF.number,
  BIFF.rk,
  BIFF.sharedLabel,
  ...BIFF.labels,
  ...BIFF.formulas,
  BIFF.boolOrError,
];
const FIRST_RK = 4;
const RK_SIZE = 6;
/** The records that may stand among the cells besides them ([MS-XLS] 2.1.7.20.6, CELLTABLE). */
const AMONG_CELLS: readonly number[] = [
  ...BIFF.rows,
  ...BIFF.blanks,
  ...BIFF.arrays,
  BIFF.dbCell,
  BIFF.formulaText,
  BIFF.sharedFormula,
  BIFF.dataTable,
  BIFF.notCalculated,
  BIFF.extension,
  BIFF.continued,
];
/** Bytes of the records that are always of one length. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [BIFF.number, 14],
  [BIFF.rk, 10],
  [BIFF.sharedLabel, 10],
  [BIFF.boolOrError, 8],
]);

/**
 * Walks the records of a sheet and lists the cells that store values ([MS-XLS] 2.1.7.20.6). `sharedStringCount`
 * bounds the texts they may point to. Throws a `ReadFault`.
 */
export function listBiffCells(stream: Bytes, start: number, sharedStringCount: number): StoredCells {
  const cells = new StoredCells();
  let hasCells = false;
  let isInterrupted = false;
  for (const { type, content } of recordsOfSubstream(stream, start)) {
    const isMultiple = type === BIFF.multipleRk;
    if (!isMultiple && !VALUE_RECORDS.includes(type)) {
      isInterrupted ||= hasCells && !AMONG_CELLS.includes(type);
      continue;
    }
    // What interrupts the cells was a cell before the file was damaged.
    const length = LENGTHS.get(type) ?? content.byteLength;
    if (isInterrupted || content.byteLength !== length || length < FIRST_RK + RK_SIZE - 2)
      throw new ReadFault('workbook-damaged');
    hasCells = true;
    const row = content.getUint16(0, true);
    const column = content.getUint16(2, true);
    const count = isMultiple ? Math.floor((content.byteLength - FIRST_RK) / RK_SIZE) : 1;
    for (let index = 0; index < count; index++) cells.add(row, column + index);
    if (type !== BIFF.sharedLabel) continue;
    if (content.byteLength < 10 || content.getUint32(6, true) >= sharedStringCount) {
      throw new ReadFault('shared-text-missing', { cell: cellAddress(row, column) });
    }
  }
  return cells;
}
