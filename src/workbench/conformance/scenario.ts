import type { Json } from '../host/json';

/**
 * A small script of Office.js and what Excel is expected to make of it. The same script runs against the emulated
 * host and in a real Excel.
 */
export interface Scenario {
  /** Unique, and what a report calls it. */
  readonly name: string;
  /** Runs on a sheet of its own; what it gives is compared. */
  readonly run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Json>;
  readonly expected: Outcome;
  /** Whether a real Excel has shown the expectation to be right, and which. */
  readonly confirmedBy?: string;
}

/** What came of a scenario: a value, or the code of an error. */
export type Outcome = { readonly value: Json } | { readonly errorCode: string };

/** Runs a scenario on a fresh sheet, and takes the sheet away again. */
export async function runScenario(excel: typeof Excel, scenario: Scenario): Promise<Outcome> {
  let sheetId: string | undefined;
  try {
    const value = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.load('id');
      await context.sync();
      sheetId = sheet.id;
      return scenario.run(sheet, context);
    });
    return { value };
  } catch (error) {
    return { errorCode: codeOf(error) };
  } finally {
    await excel.run(async (context) => {
      if (sheetId !== undefined) context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    });
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return String(error);
  return String(error.code);
}
