import type { Bytes } from '../bytes';
import { namingSheet } from '../read-fault';
import { inspectSheet, type SheetInspection } from './inspect-sheet';
import { type SheetSurvey, surveySheet } from './survey-sheet';
import type { LocatedSheet } from './workbook-parts';

/** A sheet whose part was expanded and verified, and whose values were counted before the library reads them. */
export interface SurveyedSheet extends LocatedSheet {
  readonly survey: SheetSurvey;
  /** Looks at the part cell by cell; throws a `ReadFault` that names the cell to blame. */
  readonly inspect: () => SheetInspection;
  /** The number as the part writes it in the cell of that address. */
  readonly numberWrittenAt: (address: string) => number | undefined;
}

/** Counts a sheet's values. Throws a `ReadFault` that names the sheet. */
export function surveyedSheet(sheet: LocatedSheet, content: Bytes, sharedTextCount: number): SurveyedSheet {
  const { name, path } = sheet;
  return {
    ...sheet,
    survey: namingSheet(name, () => surveySheet(content, path, sharedTextCount)),
    inspect: () => namingSheet(name, () => inspectSheet(content, path, sharedTextCount)),
    numberWrittenAt: (address) => numberWrittenAt(content, address),
  };
}

function numberWrittenAt(content: Bytes, address: string): number | undefined {
  const cell = new RegExp(
    `<(?:[\\w.-]+:)?c\\s[^>]*\\br=["']${address}["'][^>]*>[^]*?<(?:[\\w.-]+:)?v[^>]*>([^<]*)<`,
  );
  const written = Number(cell.exec(new TextDecoder().decode(content))?.[1] ?? NaN);
  return Number.isFinite(written) ? written : undefined;
}
