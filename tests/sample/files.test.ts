import { read } from '@e965/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';

import { parseRangeAddress } from '../../src/core/grid/address';
import { makeTruth, type SampleFile, type Truth } from '../../sample/sample';
import { readPackage } from '../../sample/sheets/zip';
import { sampleFiles } from '../support/read-sample';
import { decodeText, openFile, type OpenedFile } from './opened-sample';

let files: readonly SampleFile[];
let opened: ReadonlyMap<string, OpenedFile>;
let truth: Truth;

beforeAll(async () => {
  files = await sampleFiles();
  opened = new Map(await Promise.all(files.map(async (file) => [file.name, await openFile(file)] as const)));
  truth = makeTruth();
});

function fileNamed(beginning: string): SampleFile {
  return files.find(({ name }) => name.startsWith(beginning))!;
}

async function partOf(beginning: string, path: string): Promise<string> {
  return new TextDecoder().decode((await readPackage(fileNamed(beginning).bytes)).get(path));
}

describe('the files', () => {
  it('are of every format people keep', () => {
    const endings = new Set(files.map(({ name }) => /[^.]+$/.exec(name)![0]));
    expect([...endings].sort()).toEqual(['csv', 'ods', 'xls', 'xlsb', 'xlsx']);
  });

  it('open, with the sheets the truth names in their order', () => {
    expect([...opened.keys()]).toEqual(truth.files.map(({ file }) => file));
    for (const { file, sheets } of truth.files) {
      expect([...opened.get(file)!.sheets.keys()], file).toEqual(sheets.map(({ sheet }) => sheet));
    }
  });

  it('have the headers where the truth says', () => {
    for (const { file, sheets } of truth.files) {
      for (const { sheet, tables } of sheets) {
        for (const { headerRows, columns } of tables) {
          const row = headerRows.at(-1)!;
          const cells = opened.get(file)!.sheets.get(sheet)!;
          const found = columns.map(
            ({ column }) => cells.get(`${column}${row}`) ?? cells.get(`${column}${row - 1}`),
          );
          expect(found, `${file} ${sheet}`).toEqual(columns.map(({ header }) => header));
        }
      }
    }
  });

  it('hold as many rows in each log as the truth reads', () => {
    for (const { file, sheet, range, read: rowsRead } of truth.rows.tables) {
      const table = truth.files
        .find((each) => each.file === file)!
        .sheets.find((each) => each.sheet === sheet)!;
      const described = table.tables.find((each) => each.range === range)!;
      if (described.layouts[0] !== 'log' && described.layouts[0] !== 'register') continue;
      const { firstRow, lastRow } = parseRangeAddress(range)!;
      const cells = opened.get(file)!.sheets.get(sheet)!;
      let rows = 0;
      for (let row = firstRow + 2; row <= lastRow + 1; row++) {
        if (described.columns.some(({ column }) => cells.has(`${column}${row}`))) rows++;
      }
      expect(rows, `${file} ${sheet}`).toBe(rowsRead);
    }
  });
});

describe('the .xlsx workbooks', () => {
  it('keep a log with merged titles, a protected sheet and remembered sums', async () => {
    const log = await readXlsx(fileNamed('Stonebridge').bytes);
    const months = log.sheets.slice(0, 12);
    expect(months.map(({ name }) => name)).toContain('Feb  18');
    expect(
      months.every(({ merges }) => merges?.some(({ startRow, endCol }) => startRow === 0 && endCol === 9)),
    ).toBe(true);
    expect(months.filter(({ protection }) => protection).map(({ name }) => name)).toEqual(['Dec 17']);
    const totals = await partOf('Stonebridge', 'xl/worksheets/sheet1.xml');
    expect(totals).toMatch(/<f>SUM\(I4:I\d+\)<\/f><v>\d+<\/v>/);
    expect(totals).not.toMatch(/<f>see/);
  });

  it('show errors as errors, not as text', async () => {
    expect(await partOf('Member', 'xl/worksheets/sheet2.xml')).toMatch(
      /t="e"[^>]*><f>[^<]+<\/f><v>#DIV\/0!<\/v>/,
    );
    expect(await partOf('Performance', 'xl/worksheets/sheet1.xml')).toMatch(
      /t="e"[^>]*><f>SUM\(#REF!\)<\/f><v>#REF!<\/v>/,
    );
  });

  it('keep a summary that counts from 1904, hides sheets and points to another workbook', async () => {
    const summary = await readXlsx(fileNamed('Performance').bytes);
    expect(summary.dateSystem).toBe('1904');
    expect(summary.sheets.map(({ hidden, veryHidden }) => [hidden === true, veryHidden === true])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(summary.externalLinks?.[0]?.target).toContain('CCTV%20budget%202017-18.xlsx');
    const april = new Date(Date.UTC(2017, 3, 1));
    expect(summary.sheets[1]!.rows[3]![0]).toEqual(april);
    expect(await partOf('Performance', 'xl/worksheets/sheet1.xml')).toContain('<f>[1]Costs!$C$4/F10</f>');
  });

  it('remember a result that is out of date', async () => {
    const monthly = await partOf('Performance', 'xl/worksheets/sheet2.xml');
    const numberAt = (cell: string) =>
      Number(new RegExp(`r="${cell}"[^>]*>(?:<f>[^<]*</f>)?<v>(\\d+)</v>`).exec(monthly)?.[1]);
    const quarter = ['D10', 'D11', 'D12'].reduce((sum, cell) => sum + numberAt(cell), 0);
    const summary = await partOf('Performance', 'xl/worksheets/sheet1.xml');
    expect(summary).toContain(`<f>SUM(Monthly!D10:D12)</f><v>${quarter - 6}</v>`);
  });
});

describe('the other workbooks', () => {
  it('keep the appendix as .xls with years merged over the measures', () => {
    const { bytes } = fileNamed('Appendix');
    expect([...bytes.subarray(0, 4)]).toEqual([0xd0, 0xcf, 0x11, 0xe0]);
    const merges = read(bytes, { type: 'array' }).Sheets['Appendix 1']!['!merges']!;
    expect(merges).toContainEqual({ s: { r: 4, c: 1 }, e: { r: 4, c: 3 } });
    expect(merges).toContainEqual({ s: { r: 4, c: 4 }, e: { r: 4, c: 6 } });
  });

  it('keep real dates in the .ods register', () => {
    const sheet = read(fileNamed('Evidence').bytes, { type: 'array', cellDates: false }).Sheets[
      'Register 2017-18'
    ]!;
    const cell: unknown = sheet['B6'];
    expect(cell).toMatchObject({ t: 'n', w: expect.stringMatching(/2017|17/) });
  });

  it('write text files in three encodings', () => {
    const [exported, alarms, contacts] = ['Incident', 'School', 'Contacts'].map(
      (name) => fileNamed(name).bytes,
    );
    expect([...exported!.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect([...contacts!.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(alarms).toContain(0x96);
    expect(alarms).toContain(0xa3);
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(alarms)).toThrow();
    expect(decodeText(alarms!)).toContain('Stonebridge schools – intruder alarm activations');
    expect(decodeText(contacts!)).toContain('Committee clerk\tJoint Executive');
  });
});
