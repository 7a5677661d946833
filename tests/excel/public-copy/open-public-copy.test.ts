import { describe, expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { encodeBase64 } from '../../../src/excel/public-copy/encode-base64';
import { openPublicCopy } from '../../../src/excel/public-copy/open-public-copy';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { useExcel } from '../use-excel';

const cube = makeCube();
const file = async () => ({
  bytes: await writeXlsx(layOutReport({ ...makeReport(cube), face: 'public' }, { ...cube, rows: [] })),
});

describe('the public copy', () => {
  const excel = useExcel();

  test('is opened as a workbook of its own, byte for byte', async () => {
    expect(await openPublicCopy(file)).toEqual({ outcome: 'opened' });
    const [created, ...others] = excel().workbook.created;
    expect(others).toEqual([]);
    expect(created).toMatchObject({ opened: true, bytes: (await file()).bytes });
    expect(excel().workbook.sheets).toHaveLength(1);
  });

  test('is withheld where it must not be published', async () => {
    const obstacles = ['The name of a person would be printed.'];
    expect(await openPublicCopy(() => Promise.resolve({ obstacles }))).toEqual({
      outcome: 'withheld',
      obstacles,
    });
    expect(excel().workbook.created).toEqual([]);
  });

  test('comes back as a file, with a reason, where Excel does not open it', async () => {
    const { bytes } = await file();
    excel().host.faults = () => ({ kind: 'fail', code: 'AccessDenied' });
    expect(await openPublicCopy(() => Promise.resolve({ bytes }))).toMatchObject({
      outcome: 'not opened',
      reason: 'protected',
      bytes,
    });
  });

  test('passes on an error of its maker', async () => {
    await expect(openPublicCopy(() => Promise.reject(new Error('no figures')))).rejects.toThrow('no figures');
  });
});

describe('where Excel opens no new workbooks', () => {
  const excel = useExcel(() => ({ excelApi: '1.7' }));

  test('the public copy comes back as a file', async () => {
    const outcome = await openPublicCopy(file);
    expect(outcome).toMatchObject({ outcome: 'not opened', reason: 'not-supported' });
    expect(excel().workbook.created).toEqual([]);
  });
});

test('bytes are text to the base of 64, however many', () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => (index * 7) % 256);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(encodeBase64(new Uint8Array())).toBe('');
});
