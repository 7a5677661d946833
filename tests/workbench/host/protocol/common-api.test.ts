import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startExcel, type StartedExcel } from '../../../excel/start-excel';

let excel: StartedExcel;
const bytes = Uint8Array.from({ length: 150_000 }, (_, index) => index % 251);
beforeEach(async () => {
  excel = await startExcel({ save: () => Promise.resolve(bytes) });
});
afterEach(() => {
  excel.close();
});

describe('the common API', () => {
  it('saves settings in the workbook', async () => {
    const { settings } = excel.Office.context.document;
    settings.set('year', { start: 2017 });
    await new Promise<void>((resolve, reject) => {
      settings.saveAsync(({ status, error }) => {
        if (status === excel.Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new Error(error.message));
      });
    });
    expect(excel.workbook.settings.get('year')).toEqual({ start: 2017 });
  });

  it('hands out the workbook in slices', async () => {
    const file = await new Promise<Office.File>((resolve, reject) => {
      excel.Office.context.document.getFileAsync(
        excel.Office.FileType.Compressed,
        { sliceSize: 65_536 },
        ({ status, value, error }) => {
          if (status === excel.Office.AsyncResultStatus.Succeeded) resolve(value);
          else reject(new Error(error.message));
        },
      );
    });
    expect([file.size, file.sliceCount]).toEqual([150_000, 3]);
    const slice = await new Promise<Office.Slice>((resolve) => {
      file.getSliceAsync(2, ({ value }) => {
        resolve(value);
      });
    });
    expect([...slice.data]).toEqual([...bytes.slice(131_072)]);
    await new Promise<void>((resolve) => {
      file.closeAsync(() => {
        resolve();
      });
    });
    expect(excel.host.openFiles.size).toBe(0);
  });
});
