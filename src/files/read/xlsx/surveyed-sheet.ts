import { namingSheetLater } from '../read-fault';
import { inspectSheet, type SheetInspection } from './inspect-sheet';
import { numbersWrittenAt } from './numbers-written';
import type { SheetPieces } from './sheet-slices';
import { type SheetSurvey, surveySheet } from './survey-sheet';
import type { LocatedSheet } from './workbook-parts';

/** A sheet whose values were counted before the library reads it. Its methods throw `ReadFault`s that name the sheet. */
export interface SurveyedSheet extends LocatedSheet {
  readonly survey: SheetSurvey;
  /** Looks at the part cell by cell; the fault names the cell to blame. */
  readonly inspect: () => Promise<SheetInspection>;
  /** The numbers as the part writes them in the cells of those addresses. */
  readonly numbersWrittenAt: (addresses: readonly string[]) => Promise<ReadonlyMap<string, number>>;
}

/** Counts a sheet's values; `pieces` must be verified, or verify themselves as they come. Throws a `ReadFault`. */
export async function surveyedSheet(
  sheet: LocatedSheet,
  pieces: SheetPieces,
  sharedTextCount: number,
): Promise<SurveyedSheet> {
  const { name, path } = sheet;
  return {
    ...sheet,
    survey: await namingSheetLater(name, () => surveySheet(pieces, path, sharedTextCount)),
    inspect: () => namingSheetLater(name, () => inspectSheet(pieces, path, sharedTextCount)),
    numbersWrittenAt: (addresses) => namingSheetLater(name, () => numbersWrittenAt(pieces, path, addresses)),
  };
}
