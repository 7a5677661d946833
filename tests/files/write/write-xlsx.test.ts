import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';

import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/core/report/workbook/plan';
import { printNames } from '../../../src/files/write/sheet';
import { writeXlsx } from '../../../src/files/write/write-xlsx';
import { hostileReport } from '../../support/hostile-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';
import { elementsOf, findFaults, readParts } from '../../support/xlsx-package';

const cube = makeCube();

function planOf(content: CellContent, more: Partial<SheetPlan> = {}): WorkbookPlan {
  const plan = layOutReport(makeReport(cube), cube);
  const sheet: SheetPlan = {
    ...plan.sheets[1]!,
    name: 'Sheet',
    rows: [{ height: 15, cells: [{ column: 0, content, style: 'paragraph' }] }],
    tables: [],
    charts: [],
    ...more,
  };
  return { ...plan, sheets: [sheet], names: [] };
}

describe('a written report', () => {
  let plan: WorkbookPlan;
  let bytes: Uint8Array;
  let parts: Map<string, string>;
  beforeAll(async () => {
    plan = layOutReport(makeReport(cube), cube);
    bytes = await writeXlsx(plan);
    parts = readParts(bytes);
  });

  test('has no fault that Excel would offer to repair', () => {
    expect(findFaults(bytes)).toEqual([]);
  });

  test('is the same bytes every time', async () => {
    const again = await writeXlsx(layOutReport(makeReport(makeCube()), makeCube()));
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  test('holds every value and formula of the plan', async () => {
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
    plan.sheets.forEach((sheet, index) => {
      sheet.rows.forEach((row, at) => {
        for (const { column, content } of row.cells) {
          const value = sheets[index]!.rows[at]?.[column];
          if (content.type === 'text') expect(value).toBe(content.text);
          if (content.type === 'number') expect(value).toBe(content.value);
          if (content.type === 'formula') expect(value).toBe(content.cached);
        }
      });
    });
    const formulas = [...parts].flatMap(([, xml]) => [...xml.matchAll(/<f>/g)]);
    const planned = plan.sheets
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter(({ content }) => content.type === 'formula');
    expect(formulas).toHaveLength(planned.length);
  });

  test('says whose it is and what it is about, in British English, and no time', () => {
    const core = parts.get('docProps/core.xml')!;
    for (const element of [
      '<dc:title>Annual Operations Report 2017/18<',
      '<dc:creator>Hertfordshire CCTV Partnership<',
      '<dc:language>en-GB<',
      '<dc:subject>',
      '<cp:keywords>',
      '<dc:description>',
    ]) {
      expect(core).toContain(element);
    }
    expect(
      [...parts].filter(([, xml]) => /dcterms:(?:created|modified)>|20[2-9]\d-\d\d-\d\d/.test(xml)),
    ).toEqual([]);
  });

  test('has no merged cell, no hidden row, column or sheet, no filter, no picture and no macro', () => {
    for (const [name, xml] of parts) {
      expect(xml, name).not.toMatch(/<mergeCell|hidden="|state="hidden|<autoFilter|<xdr:pic/);
    }
    expect([...parts.keys()].filter((name) => /vba|media/.test(name))).toEqual([]);
  });

  test('opens on the first sheet, with the cursor in A1', () => {
    expect(elementsOf(parts.get('xl/workbook.xml')!, 'workbookView')[0]!.get('activeTab')).toBe('0');
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('<selection');
  });

  test('prints on A4, one page wide, with its rows and its area named', () => {
    const workbook = parts.get('xl/workbook.xml')!;
    expect(
      elementsOf(workbook, 'definedName').filter((name) => name.get('name') === '_xlnm.Print_Area'),
    ).toHaveLength(plan.sheets.length);
    expect(workbook).toContain("'Covering report'!$A$1:$B$");
    const [first] = plan.sheets;
    const repeating = { ...first!, print: { ...first!.print, repeatedRows: { first: 3, last: 3 } } };
    expect(printNames(repeating)).toContainEqual({
      name: '_xlnm.Print_Titles',
      range: "'Cover'!$4:$4",
      scope: 'Cover',
    });
    for (const [name, xml] of parts) {
      if (!name.startsWith('xl/worksheets/sheet')) continue;
      const setUp = elementsOf(xml, 'pageSetup')[0]!;
      expect(Object.fromEntries(setUp)).toMatchObject({ paperSize: '9', fitToWidth: '1', fitToHeight: '0' });
    }
  });

  test('draws each chart from zero, with the numbers in it, words for it and patterns to tell its series apart', () => {
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(charts).toHaveLength(4);
    for (const xml of charts) {
      expect(xml).toContain('<c:min val="0"/>');
      expect(xml).toContain('<c:lang val="en-GB"/>');
      const points = [...xml.matchAll(/<c:numCache>.*?<\/c:numCache>/g)].map(
        ([cache]) => elementsOf(cache, 'c:pt').length,
      );
      expect(Math.min(...points)).toBeGreaterThan(0);
    }
    const frames = [...parts].flatMap(([name, xml]) =>
      name.startsWith('xl/drawings/drawing') ? elementsOf(xml, 'xdr:cNvPr') : [],
    );
    for (const frame of frames) expect(frame.get('descr')).toContain('drawn from the table');
    const [lines, columns] = charts;
    expect([...lines!.matchAll(/<a:prstDash val="(\w+)"/g)].map(([, dash]) => dash)).toEqual([
      'dash',
      'solid',
    ]);
    expect([...lines!.matchAll(/<c:symbol val="(\w+)"/g)].map(([, marker]) => marker)).toEqual([
      'diamond',
      'circle',
    ]);
    expect(columns!.match(/<a:pattFill prst="wdUpDiag"/g)).toHaveLength(1);
  });
});

describe('text', () => {
  test.each([
    '=1+1',
    '=cmd|x',
    '+1',
    '-1',
    '@SUM(A1)',
    '#N/A',
    '#VALUE!',
    '#REF!',
    '_x0041_',
    '<b>&',
    ' lead',
    'a\nb',
    'a\u0001b',
    'é 漢 😀',
  ])('%j stays text', async (text) => {
    const bytes = await writeXlsx(planOf({ type: 'text', text }));
    expect(findFaults(bytes)).toEqual([]);
    const sheet = readParts(bytes).get('xl/worksheets/sheet1.xml')!;
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('t="e"');
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]!.rows[0]![0]).toBe(text);
  });

  test('a formula and its result keep their text', async () => {
    const cached = 'He said "no" & <b>_x0041_';
    const bytes = await writeXlsx(planOf({ type: 'formula', formula: '"He said ""no"" & <b>"', cached }));
    expect(readParts(bytes).get('xl/worksheets/sheet1.xml')).toContain(
      '<f>"He said ""no"" &amp; &lt;b&gt;"</f>',
    );
    expect((await readXlsx(bytes)).sheets[0]!.rows[0]![0]).toBe(cached);
  });

  test('hostile names leave the package whole', async () => {
    const { document, cube: hostileCube } = hostileReport(9);
    expect(findFaults(await writeXlsx(layOutReport(document, hostileCube)))).toEqual([]);
  });
});
