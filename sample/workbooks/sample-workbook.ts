import type { Facts } from '../facts/facts';
import type { WorkbookDraft } from '../sheets/workbook-draft';
import type { PlantedTrap } from '../traps';
import type { TableReading } from '../truth/reading';

/** A workbook of the sample: what is written, and what a perfect reader reads in it. */
export interface SampleWorkbook {
  readonly draft: WorkbookDraft;
  readonly tables: readonly TableReading[];
  readonly traps: readonly PlantedTrap[];
}

/** Keeps a workbook as its people would, from the facts. */
export type WorkbookMaker = (facts: Facts) => SampleWorkbook;
