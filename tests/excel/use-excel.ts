import { afterEach, beforeEach, vi } from 'vitest';

import { type ExcelOptions, startExcel, type StartedExcel } from './start-excel';

/** What the manifest asks for: everything but what is tried at other versions runs on it. */
export const FLOOR = '1.13';

/** Gives every test an Excel of its own, of the oldest version we run on, under the names office.js has in a page. */
export function useExcel(options: () => ExcelOptions = () => ({})): () => StartedExcel {
  let started: StartedExcel | undefined;
  let restore: (() => void) | undefined;
  beforeEach(async () => {
    started = await startExcel({ excelApi: FLOOR, ...options() });
    restore = stubOffice(started);
  });
  afterEach(() => {
    started?.close();
    restore?.();
  });
  return () => started!;
}

/** Puts an Excel under the names office.js has in a page; gives back what takes it away again. */
export function stubOffice(started: StartedExcel): () => void {
  vi.stubGlobal('Excel', started.Excel);
  vi.stubGlobal('Office', started.Office);
  vi.stubGlobal('OfficeExtension', started.OfficeExtension);
  return () => vi.unstubAllGlobals();
}
