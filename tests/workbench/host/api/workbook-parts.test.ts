import { describe, expect, it } from 'vitest';

import { loadXlsx } from '../../../../src/workbench/host/file/load-xlsx';
import { saveXlsx } from '../../../../src/workbench/host/file/save-xlsx';
import { newWorkbook } from '../../../excel/start-excel';
import { useSheet } from './use-sheet';

const fixture = useSheet('Test');
const { onSheet } = fixture;

const FIGURES = [
  ['Area', 'Incidents'],
  ['Stevenage', 12],
  ['Hitchin', 7],
];

describe('tables', () => {
  it('are made, named, listed, filled and shown with totals', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      const table = sheet.tables.add('A1:B3', true);
      table.name = `FiguresOf${fixture.name}`;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.rows.add(null as never, [['Letchworth', 3]]);
      table.columns.add(undefined, [['Arrests'], [1], [2], [3]]);
      table.showTotals = true;
      table.load('name, style, showTotals, columns/items/name');
      const body = table.getDataBodyRange().load('values');
      const totals = table.getTotalRowRange().load('formulas, address');
      const heading = table.columns.getItem('Arrests').getHeaderRowRange().load('address');
      await context.sync();
      expect(table.name).toBe(`FiguresOf${fixture.name}`);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Area', 'Incidents', 'Arrests']);
      expect(body.values).toEqual([
        ['Stevenage', 12, 1],
        ['Hitchin', 7, 2],
        ['Letchworth', 3, 3],
      ]);
      expect(totals.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Arrests])']]);
      expect([totals.address, heading.address]).toEqual([`${fixture.name}!A5:C5`, `${fixture.name}!C1`]);
    });
  });

  it('get a row of headings where there is none, and headings that differ', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false);
      sheet.getRange('D1:F2').values = [
        ['Same', 'same', ''],
        [1, 2, 3],
      ];
      const other = sheet.tables.add('D1:F2', true);
      const first = table.getHeaderRowRange().load('values');
      const second = other.getHeaderRowRange().load('values');
      await context.sync();
      expect(first.values).toEqual([['Column1', 'Column2']]);
      expect(second.values).toEqual([['Same', 'same2', 'Column3']]);
    });
  });

  it('may not overlap another or merged cells', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      sheet.tables.add('A1:B3', true);
      await context.sync();
    });
    const overlapping = onSheet(async (sheet, context) => {
      sheet.tables.add('B2:C4', true);
      await context.sync();
    });
    await expect(overlapping).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('are told of when they change, come and go', async () => {
    const heard: string[] = [];
    await onSheet(async (sheet, context) => {
      const hear = (event: { readonly type: string }) => {
        heard.push(event.type);
        return Promise.resolve();
      };
      context.workbook.tables.onAdded.add(hear);
      context.workbook.tables.onChanged.add(hear);
      context.workbook.tables.onDeleted.add(hear);
      await context.sync();
      sheet.getRange('A1:B3').values = FIGURES;
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      sheet.getRange('B2').values = [[13]];
      await context.sync();
      table.convertToRange();
      await context.sync();
    });
    await fixture.excel.settled();
    expect(heard).toEqual(['TableAdded', 'TableChanged', 'TableDeleted']);
  });
});

describe('names', () => {
  it('stand for cells or values, in the workbook or on a sheet', async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add(`TotalOf${fixture.name}`, sheet.getRange('B2'), 'a remark');
      sheet.names.add('Rate', '=0.25');
      const name = names.getItem(`TotalOf${fixture.name}`).load('formula, type, value, scope, comment');
      const range = name.getRange().load('address');
      const own = sheet.names.getItem('Rate').load('value, type, scope');
      const elsewhere = names.getItemOrNullObject('Rate');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        formula: `=${fixture.name}!$B$2`,
        type: 'Range',
        scope: 'Workbook',
        comment: 'a remark',
      });
      expect(range.address).toBe(`${fixture.name}!B2`);
      expect(own.toJSON()).toMatchObject({ value: 0.25, type: 'Double', scope: 'Worksheet' });
      expect(elsewhere.isNullObject).toBe(true);
    });
  });

  it.each(['A1', 'with space', '1st', 'R1C1'])('are not called %s', async (name) => {
    const run = onSheet(async (_sheet, context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('charts', () => {
  it('take their series from cells and keep what is set', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'By area';
      chart.title.text = 'Incidents by area';
      chart.axes.valueAxis.title.text = 'Incidents';
      chart.axes.valueAxis.minimum = 0;
      chart.legend.visible = false;
      chart.setPosition('D1', 'H10');
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#12355B');
      series.hasDataLabels = true;
      const values = series.getDimensionValues('Values');
      const categories = series.getDimensionDataSourceString('Categories');
      chart.load('name, left, top, width, title/text, axes/valueAxis/minimum');
      series.load('name');
      const image = chart.getImage();
      await context.sync();
      expect([chart.name, chart.title.text, series.name]).toEqual([
        'By area',
        'Incidents by area',
        'Incidents',
      ]);
      expect(values.value).toEqual([12, 7]);
      expect(categories.value).toBe(`${fixture.name}!$A$2:$A$3`);
      expect([chart.left, chart.top, chart.width]).toEqual([144, 0, 240]);
      expect(image.value.slice(0, 8)).toBe('iVBORw0K');
    });
  });

  it('take series one by one', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = FIGURES;
      const chart = sheet.charts.add('Line', sheet.getRange('A1'), 'Columns');
      const series = chart.series.add('Incidents');
      series.setValues(sheet.getRange('B2:B3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      const count = chart.series.getCount();
      const values = series.getDimensionValues('Values');
      await context.sync();
      expect([count.value, values.value]).toEqual([2, [12, 7]]);
    });
  });
});

describe('what a workbook remembers', () => {
  it('of several custom XML parts none is the only one', async () => {
    await onSheet(async (_, context) => {
      const parts = context.workbook.customXmlParts;
      for (const text of ['one', 'two']) parts.add(`<a xmlns="urn:twice">${text}</a>`);
      const only = parts.getByNamespace('urn:twice').getOnlyItemOrNullObject();
      await context.sync();
      expect(only.isNullObject).toBe(true);
    });
  });

  it('a very hidden sheet is not deleted', async () => {
    await onSheet(async (sheet, context) => {
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
    await onSheet(async (sheet, context) => {
      sheet.visibility = 'Visible';
      await context.sync();
    });
  });

  it('settings, custom XML and properties', async () => {
    await fixture.excel.Excel.run(async (context) => {
      const { workbook } = context;
      workbook.settings.add('profile', { year: '2017/18' });
      const setting = workbook.settings.getItem('profile').load('value');
      const part = workbook.customXmlParts.add('<p:profile xmlns:p="urn:cctv"><p:a/></p:profile>');
      const found = workbook.customXmlParts.getByNamespace('urn:cctv').getOnlyItemOrNullObject();
      found.load('id');
      part.load('id');
      part.setXml('<p:profile xmlns:p="urn:cctv">2</p:profile>');
      const xml = found.getXml();
      workbook.properties.title = 'Annual report';
      workbook.properties.custom.add('Checked', true);
      workbook.properties.load('title, custom/items/key, custom/items/value');
      await context.sync();
      expect(setting.value).toEqual({ year: '2017/18' });
      expect(found.id).toBe(part.id);
      expect(xml.value).toContain('2</p:profile>');
      expect(workbook.properties.title).toBe('Annual report');
      expect(workbook.properties.custom.items.map(({ key, value }) => `${key} ${String(value)}`)).toEqual([
        'Checked true',
      ]);
      part.delete();
      await context.sync();
    });
  });

  it('no part that is not XML', async () => {
    const run = fixture.excel.Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<a><b></a');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('properties of sheets', async () => {
    await onSheet(async (sheet, context) => {
      sheet.customProperties.add('owner', 'report');
      const property = sheet.customProperties.getItemOrNullObject('OWNER').load('value');
      const none = sheet.customProperties.getItemOrNullObject('other');
      await context.sync();
      expect([property.value, none.isNullObject]).toEqual(['report', true]);
    });
  });
});

describe('the set-up of a sheet', () => {
  it('freezes, prints and breaks pages', async () => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
      pageLayout.setPrintArea('A1:C9');
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      pageLayout.load('orientation, zoom, topMargin, leftMargin');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      sheet.horizontalPageBreaks.add('A5');
      const breaks = sheet.horizontalPageBreaks.getCount();
      sheet.showGridlines = false;
      await context.sync();
      expect(frozen.address).toBe(`${fixture.name}!A1:B2`);
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
        leftMargin: 36,
      });
      expect([titles.address, breaks.value]).toEqual([`${fixture.name}!1:1`, 1]);
    });
  });

  it('checks what is typed and marks what is found', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$A1="No"';
      rule.custom.format.fill.color = '#FFC7CE';
      const inside = sheet.getRange('A3');
      inside.load('dataValidation/type, dataValidation/rule');
      const rules = inside.conditionalFormats.load('items/type');
      await context.sync();
      expect(inside.dataValidation.type).toBe('List');
      expect(inside.dataValidation.rule).toMatchObject({ list: { source: 'Yes,No' } });
      expect(rules.items.map(({ type }) => type)).toEqual(['Custom']);
    });
  });

  it('keeps comments on cells', async () => {
    await onSheet(async (sheet, context) => {
      sheet.comments.add(`${fixture.name}!B2`, 'Why so many?');
      const comment = sheet.comments.getItemByCell('B2').load('content, resolved');
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, comment.resolved, place.address]).toEqual([
        'Why so many?',
        false,
        `${fixture.name}!B2`,
      ]);
    });
  });
});

describe('a workbook of its own', () => {
  it('is opened from a file', async () => {
    const bytes = await saveXlsx(newWorkbook(['Public copy']));
    await fixture.excel.Excel.createWorkbook(Buffer.from(bytes).toString('base64'));
    const created = fixture.excel.workbook.created.at(-1)!;
    expect(created.opened).toBe(true);
    const opened = await loadXlsx(created.bytes!, fixture.excel.workbook.options);
    expect(opened.sheets.map(({ name }) => name)).toEqual(['Public copy']);
  });

  it('is refused from what is no file', async () => {
    await expect(fixture.excel.Excel.createWorkbook('bm90IGEgZmlsZQ==')).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('the active cell', () => {
  it('is the first of what is selected', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('C4:D9').select();
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(cell.address).toBe(`${fixture.name}!C4`);
    });
  });
});
