import wasm from '@ironcalc/wasm/wasm_bg.wasm?url';

import type { Calculator } from '../host/book/calculator';
import { Workbook, type WorkbookOptions } from '../host/book/workbook';
import { createIronCalculator } from '../host/calculate/iron-calculator';

/** Fetches what works formulas out. */
export async function loadCalculator(): Promise<Calculator> {
  return createIronCalculator(await WebAssembly.compileStreaming(fetch(wasm)));
}

const DAY = 86_400_000;

/** How this Excel is set up: British, with the real day of today. */
export function workbookOptions(name: string, calculator: Calculator): WorkbookOptions {
  const now = new Date();
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const today = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  return { name, calculator, locale: 'en-GB', culture: { dayFirst: true, today } };
}

/** A workbook with one blank sheet. */
export function newWorkbook(calculator: Calculator): Workbook {
  const workbook = new Workbook(workbookOptions('Book1.xlsx', calculator));
  workbook.addSheet('Sheet1');
  return workbook;
}
