import { afterEach, beforeEach, vi } from 'vitest';

import { type ExcelOptions, startExcel, type StartedExcel } from './start-excel';

/** Gives every test an Excel of its own, under the names office.js has in a page. */
export function useExcel(options: () => ExcelOptions = () => ({})): () => StartedExcel {
  let started: StartedExcel | undefined;
  beforeEach(async () => {
    started = await startExcel(options());
    vi.stubGlobal('Excel', started.Excel);
    vi.stubGlobal('Office', started.Office);
    vi.stubGlobal('OfficeExtension', started.OfficeExtension);
  });
  afterEach(() => {
    started?.close();
    vi.unstubAllGlobals();
  });
  return () => started!;
}
