import { beforeAll, describe, expect, test } from 'vitest';

import { cellAddress } from '../../../../src/core/grid/address';
import type { Block, Part, ReportDocument } from '../../../../src/core/report/document';
import { columnPoints, textWidth } from '../../../../src/core/report/workbook/font-metrics';
import { nestingDepth } from '../../../../src/core/report/workbook/formula-text';
import { layOutReport } from '../../../../src/core/report/workbook/lay-out-report';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../../../src/core/report/workbook/plan';
import { cellHeight } from '../../../../src/core/report/workbook/row-height';
import { styleOf } from '../../../../src/core/report/workbook/styles';
import { formatValueLikeACell } from '../../../support/cell-display';
import { hostileReport } from '../../../support/hostile-report';
import { makeCube } from '../../../support/made-cube';
import { makeReport, say, show, sum } from '../../../support/made-report';

const cube = makeCube();
const hostile = hostileReport(4);
const plans: [string, () => WorkbookPlan][] = [
  ['an ordinary report', () => layOutReport(makeReport(cube), cube)],
  ['a report with hostile names', () => layOutReport(hostile.document, hostile.cube)],
  ['a report of nothing', () => layOutReport(makeReport(makeCube({ rows: 0 })), makeCube({ rows: 0 }))],
];

function cellsOf(sheet: SheetPlan): (CellPlan & { readonly row: number })[] {
  return sheet.rows.flatMap((row, index) => row.cells.map((cell) => ({ ...cell, row: index })));
}

function cellAt(sheet: SheetPlan, row: number, column: number): CellPlan | undefined {
  return sheet.rows[row]?.cells.find((cell) => cell.column === column);
}

describe.each(plans)('the plan of %s', (_, make) => {
  let plan: WorkbookPlan;
  beforeAll(() => {
    plan = make();
  });

  test('has a title in A1 of every sheet and no sheet without a row', () => {
    for (const sheet of plan.sheets) {
      const title = cellAt(sheet, 0, 0);
      expect(title?.content.type).toBe('text');
      expect(title?.style).toMatch(/title/);
    }
  });

  test('has tables whose header cells are their column names, with no blank cell in them', () => {
    for (const sheet of plan.sheets) {
      for (const { range, columns, name } of sheet.tables) {
        expect(range.lastRow, name).toBeGreaterThan(range.firstRow);
        const headers = columns.map((__, column) => cellAt(sheet, range.firstRow, column)?.content);
        expect(headers).toEqual(columns.map((column) => ({ type: 'text', text: column.name })));
        for (let row = range.firstRow; row <= range.lastRow; row++) {
          for (let column = 0; column <= range.lastColumn; column++) {
            const content = cellAt(sheet, row, column)?.content;
            expect(content && content.type !== 'blank', `${sheet.name}!${cellAddress(row, column)}`).toBe(
              true,
            );
          }
        }
      }
    }
  });

  test('gives every table and name a name of its own', () => {
    const names = [
      ...plan.names.map(({ name }) => name),
      ...plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    ].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('has a name for each quoted figure that points at its cell', () => {
    for (const { sheet, row, column } of plan.names) {
      const target = plan.sheets.find(({ name }) => name === sheet)!;
      expect(cellAt(target, row, column)?.content.type).toBe('formula');
    }
  });

  test('has rows high enough for every text that wraps, and none higher than Excel allows', () => {
    for (const sheet of plan.sheets) {
      for (const { row, column, content, style } of cellsOf(sheet)) {
        expect(sheet.rows[row]!.height).toBeLessThanOrEqual(409);
        const text =
          content.type === 'formula' ? content.cached : content.type === 'text' ? content.text : undefined;
        if (typeof text !== 'string') continue;
        const needed = cellHeight(text, style, sheet.columnWidths[column]!);
        expect(sheet.rows[row]!.height, `${sheet.name}!${cellAddress(row, column)}`).toBeGreaterThanOrEqual(
          needed,
        );
      }
    }
  });

  test('has columns wide enough for every number and date', () => {
    for (const sheet of plan.sheets) {
      for (const { row, column, content, style, numberFormat } of cellsOf(sheet)) {
        const shown = formatValueLikeACell(content, numberFormat);
        if (shown === undefined) continue;
        const { size, bold } = styleOf(style);
        const room = columnPoints(sheet.columnWidths[column]!) - 4;
        expect(
          textWidth(shown, size, bold),
          `${sheet.name}!${cellAddress(row, column)} ${shown}`,
        ).toBeLessThanOrEqual(room);
      }
    }
  });

  test('keeps formulas within Excel’s limits', () => {
    for (const sheet of plan.sheets) {
      for (const { content } of cellsOf(sheet)) {
        if (content.type !== 'formula') continue;
        expect(content.formula.length).toBeLessThanOrEqual(8000);
        expect(nestingDepth(content.formula)).toBeLessThanOrEqual(64);
        for (const [literal] of content.formula.matchAll(/"(?:[^"]|"")*"/g))
          expect(literal.length).toBeLessThanOrEqual(257);
      }
    }
  });

  test('formats as text whatever looks like a formula', () => {
    for (const sheet of plan.sheets) {
      for (const { content, numberFormat } of cellsOf(sheet)) {
        if (content.type === 'text' && /^[=+\-@]/.test(content.text)) expect(numberFormat).toBe('@');
      }
    }
  });

  test('links only to sheets there are, with words to read aloud', () => {
    const names = plan.sheets.map(({ name }) => name);
    for (const { link } of plan.sheets.flatMap(cellsOf)) {
      if (!link) continue;
      expect(names).toContain(link.sheet);
      expect(link.hint).toContain(link.sheet);
    }
  });

  test('prints all of every sheet but the rows of Figures, which are too many and too wide', () => {
    for (const { name, print, rows, columnWidths, tables } of plan.sheets) {
      if (tables.some((table) => table.name === 'Figures')) {
        expect(print.area.lastRow, name).toBe(tables[0]!.range.firstRow - 1);
        expect(print.repeatedRows).toBeUndefined();
        continue;
      }
      expect(print.area).toEqual({
        firstRow: 0,
        firstColumn: 0,
        lastRow: rows.length - 1,
        lastColumn: columnWidths.length - 1,
      });
    }
  });

  test('is the same every time', () => {
    expect(JSON.stringify(make())).toBe(JSON.stringify(plan));
  });
});

function reportOf(blocks: readonly Block[], role: Part['role'] = 'covering report'): ReportDocument {
  const made = makeReport(cube);
  const part: Part = {
    id: 'part',
    sheetName: 'Part',
    title: 'Part',
    role,
    internal: false,
    orientation: 'portrait',
    blocks,
  };
  return { ...made, parts: [part] };
}

describe('blocks', () => {
  const now = sum('incidents', { year: 2017 });

  test('a paragraph with figures is one formula over their names; one without is text', () => {
    const plan = layOutReport(
      reportOf([
        {
          type: 'paragraph',
          id: 'a',
          number: '1.1',
          sentence: [say('There were '), show(now), say(' incidents.')],
        },
        { type: 'paragraph', id: 'b', number: '1.2', sentence: [say('None.')] },
      ]),
      cube,
    );
    const [sheet, quoted] = plan.sheets;
    expect(cellAt(sheet!, 1, 0)?.content).toEqual({ type: 'text', text: '1.1' });
    expect(cellAt(sheet!, 1, 1)?.content).toMatchObject({
      formula: '"There were "&TEXT(Incidents_2017_18,"#,##0")&" incidents."',
    });
    expect(cellAt(sheet!, 2, 1)?.content).toEqual({ type: 'text', text: 'None.' });
    expect(quoted!.name).toBe('Figures in text');
    expect(plan.names).toEqual([{ name: 'Incidents_2017_18', sheet: 'Figures in text', row: 6, column: 2 }]);
  });

  test('the sheet of quoted figures gives way to a sheet of the same name, and is left out where nothing is quoted', () => {
    const document = reportOf([{ type: 'paragraph', id: 'a', sentence: [show(now)] }]);
    const renamed = {
      ...document,
      parts: document.parts.map((part) => ({ ...part, sheetName: 'FIGURES IN TEXT' })),
    };
    expect(layOutReport(renamed, cube).sheets.map(({ name }) => name)).toEqual([
      'FIGURES IN TEXT',
      'Figures in text 2',
    ]);
    const silent = reportOf([{ type: 'paragraph', id: 'a', sentence: [say('None.')] }]);
    expect(layOutReport(silent, cube).sheets.map(({ name }) => name)).toEqual(['Part']);
  });

  test('a long paragraph takes several rows, each a whole number of sentences', () => {
    const sentence = Array.from({ length: 60 }, (_, index) =>
      say(`Sentence number ${index} says something about the year. `),
    );
    const plan = layOutReport(
      reportOf([{ type: 'paragraph', id: 'a', number: '1.1', sentence: [...sentence, show(now)] }]),
      cube,
    );
    const rows = plan.sheets[0]!.rows.slice(1);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter((row) => row.cells.length === 2)).toHaveLength(1);
    for (const row of rows.slice(0, -1)) {
      const { content } = row.cells.at(-1)!;
      expect(content.type === 'text' && content.text.endsWith('.')).toBe(true);
    }
  });

  test('a prompt is marked in words until somebody writes; what they wrote is text, a row a paragraph', () => {
    const plan = layOutReport(
      reportOf([
        { type: 'prompt', id: 'a', number: '1.1', ask: 'say why.' },
        { type: 'prompt', id: 'b', number: '1.2', ask: 'say who.', typed: '=SUM(1)\n\n+44 people ' },
      ]),
      cube,
    );
    const texts = plan.sheets[0]!.rows.slice(1).map((row) => row.cells.at(-1)!);
    expect(texts.map(({ content, style, numberFormat }) => [content, style, numberFormat])).toEqual([
      [{ type: 'text', text: 'To be written: say why.' }, 'prompt', undefined],
      [{ type: 'text', text: '=SUM(1)' }, 'paragraph', '@'],
      [{ type: 'text', text: '+44 people ' }, 'paragraph', '@'],
    ]);
  });

  test('a text longer than a cell takes several, whatever it is made of', () => {
    const plan = layOutReport(
      reportOf([{ type: 'prompt', id: 'a', ask: 'x', typed: '😀x'.repeat(15_000) }]),
      cube,
    );
    const texts = plan.sheets[0]!.rows.slice(1).map(({ cells }) => cells[0]!.content);
    expect(texts.map((content) => (content.type === 'text' ? content.text : '')).join('')).toBe(
      '😀x'.repeat(15_000),
    );
  });

  test('a table’s title and notes share a page with its first rows', () => {
    const table = {
      type: 'table',
      id: 't',
      name: 'Files',
      title: 'Source files',
      notes: ['A note.', 'Another.'],
      columns: [{ id: 'a', header: 'File', width: 1, align: 'left' }],
      rows: Array.from({ length: 40 }, () => ({
        role: 'part' as const,
        cells: [{ type: 'text', text: 'x' } as const],
      })),
    } as const;
    const filling = Array.from({ length: 38 }, (_, index) => ({
      type: 'paragraph' as const,
      id: `p${index}`,
      sentence: [say('One line.')],
    }));
    const sheet = layOutReport(reportOf([...filling, table], 'data quality'), cube).sheets[0]!;
    const title = sheet.rows.findIndex(({ cells }) => cells[0]?.style === 'heading 2');
    expect(sheet.print.breaksBefore).toEqual([title]);
  });

  test('a text too long for any row of a table is cut, saying so', () => {
    const table = {
      type: 'table',
      id: 't',
      name: 'Cells',
      title: 'Cells',
      notes: [],
      columns: [{ id: 'a', header: 'Text', width: 1, align: 'left' }],
      rows: [{ role: 'part', cells: [{ type: 'text', text: 'word '.repeat(6000) }] }],
    } as const;
    const sheet = layOutReport(reportOf([table], 'data quality'), cube).sheets[0]!;
    const { height, cells } = sheet.rows.at(-1)!;
    expect(height).toBeLessThanOrEqual(409);
    const { content } = cells[0]!;
    expect(content.type === 'text' && content.text).toMatch(
      /^(?:word )+(?:wo?r?d?)? … \(cut here: \d+ more characters\)$/,
    );
  });

  test('a table without rows says so', () => {
    const table = {
      type: 'table',
      id: 't',
      name: 'Empty',
      title: 'Empty',
      notes: [],
      columns: [
        { id: 'a', header: 'Rule', width: 1, align: 'left' },
        { id: 'b', header: 'Rows', width: 1, align: 'right' },
      ],
      rows: [],
    } as const;
    const sheet = layOutReport(reportOf([table], 'data quality'), cube).sheets[0]!;
    expect(sheet.rows.at(-1)!.cells.map(({ content }) => content)).toEqual([
      { type: 'text', text: 'None' },
      { type: 'text', text: '[z]' },
    ]);
  });

  test('a part below another kind of row is a slip of the document', () => {
    const row = (role: 'part' | 'not recorded') => ({ role, cells: [{ type: 'text', text: 'x' } as const] });
    const table = {
      type: 'table',
      id: 't',
      name: 'T_1',
      title: 'T',
      notes: [],
      columns: [{ id: 'a', header: 'A', width: 1, align: 'left' }],
      rows: [row('not recorded'), row('part')],
    } as const;
    expect(() => layOutReport(reportOf([table]), cube)).toThrow(/a part stands below/);
  });

  test('a chart draws its table without the total, as many rows as it says', () => {
    const made = makeReport(cube);
    const parts = made.parts.map((part) => ({
      ...part,
      blocks: part.blocks.map((block) =>
        block.type === 'chart' && block.id === 'chart-areas' ? { ...block, firstRows: 3 } : block,
      ),
    }));
    const charts = layOutReport({ ...made, parts }, cube).sheets.flatMap((sheet) => sheet.charts);
    const [months, areas] = charts;
    expect(months!.labels.cached).toHaveLength(12);
    expect(areas!.labels).toMatchObject({
      sheet: '1 Areas',
      cached: ['Stevenage', 'East Herts', 'North Herts'],
    });
    expect(areas!.series.map(({ values }) => values.cached.length)).toEqual([3, 3]);
    const { firstRow, lastRow } = areas!.series[0]!.values.range;
    expect(lastRow - firstRow).toBe(2);
  });

  test('a chart of a table the report has not is a slip of the document', () => {
    const chart = makeReport(cube)
      .parts.flatMap((part) => part.blocks)
      .find((block) => block.type === 'chart')!;
    expect(() => layOutReport(reportOf([{ ...chart, reading: [say('x')] }]), cube)).toThrow(
      /no table|which the report has not/,
    );
  });
});
