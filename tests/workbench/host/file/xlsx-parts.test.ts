import { describe, expect, it } from 'vitest';

import { Chart } from '../../../../src/workbench/host/book/chart';
import { setChartSource } from '../../../../src/workbench/host/book/chart-source';
import { CustomXmlPart } from '../../../../src/workbench/host/book/custom-xml';
import { enter } from '../../../../src/workbench/host/book/enter';
import { readable } from '../../../../src/workbench/host/book/readable-value';
import type { Sheet } from '../../../../src/workbench/host/book/sheet';
import type { Workbook } from '../../../../src/workbench/host/book/workbook';
import { loadXlsx } from '../../../../src/workbench/host/file/load-xlsx';
import { saveXlsx } from '../../../../src/workbench/host/file/save-xlsx';
import { newWorkbook } from '../../../excel/start-excel';
import { leaveOutLibreOffice, recalculate } from '../../../support/libreoffice';

function sheetWithRows(): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook(["Arden's log"]);
  const sheet = workbook.sheets[0]!;
  const rows = [
    ['Area', '2016/17', '2017/18', '=B1&" and "&C1'],
    ['East Arden', 12, 15, '=C2-B2'],
    ['Old Town', 3, 4.5, '=SUMIFS($C$2:$C$3,$A$2:$A$3,"Old*")'],
    ['All', '=SUM(B2:B3)', '=SUM(C2:C3)', '=ROUND(C4/B4,3)'],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, input] of cells.entries()) enter(sheet, row, column, input);
  }
  workbook.settle();
  return { workbook, sheet };
}

async function again(workbook: Workbook): Promise<Workbook> {
  return loadXlsx(await saveXlsx(workbook), workbook.options);
}

describe('charts in .xlsx', () => {
  it.each([
    'ColumnClustered',
    'BarClustered',
    'BarStacked',
    'Line',
    'Pie',
    'ColumnStacked100',
    'AreaStacked',
  ])('%s comes back with its series, place, titles and axes', async (type) => {
    const { workbook, sheet } = sheetWithRows();
    const chart = new Chart(sheet, workbook.nextPartId(), 'By area', type);
    setChartSource(chart, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, 'Columns');
    Object.assign(chart, { left: 96, top: 75, width: 192, height: 150 });
    chart.title.text = 'Incidents by area';
    chart.valueAxis.title.visible = true;
    chart.valueAxis.title.text = 'Incidents';
    chart.valueAxis.minimum = 0;
    chart.legend.position = 'Top';
    chart.series[0]!.name = { text: 'Last year' };
    sheet.charts.push(chart);
    const [loaded] = (await again(workbook)).sheets[0]!.charts;
    const tell = (one: Chart) => ({
      type: one.chartType,
      place: [one.left, one.top, one.width, one.height],
      title: one.title.text,
      legend: one.legend.position,
      series: one.series
        .slice(0, type === 'Pie' ? 1 : undefined)
        .map(({ values, categories }) => [values, categories]),
      name: one.series[0]!.name,
    });
    expect(tell(loaded!)).toEqual(tell(chart));
    if (type !== 'Pie') {
      expect([loaded!.valueAxis.title.text, loaded!.valueAxis.minimum]).toEqual(['Incidents', 0]);
    }
  });
});

describe('charts over the same cells', () => {
  it('come back as the kinds they are', async () => {
    const { workbook, sheet } = sheetWithRows();
    const types = [
      'ColumnStacked',
      'BarStacked',
      'LineMarkers',
      'Line',
      'BarClustered',
      'ColumnClustered',
      'LineMarkersStacked',
      'Area',
    ];
    for (const type of types) {
      const chart = new Chart(sheet, workbook.nextPartId(), type, type);
      setChartSource(chart, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, 'Columns');
      chart.title.text = 'The same title';
      sheet.charts.push(chart);
    }
    const loaded = (await again(workbook)).sheets[0]!.charts;
    expect(loaded.map(({ name, chartType }) => [name, chartType])).toEqual(types.map((type) => [type, type]));
  });
});

describe('what else a workbook holds in .xlsx', () => {
  it('comes back: headers, validation, rules, comments, breaks', async () => {
    const { workbook, sheet } = sheetWithRows();
    sheet.page.headers.defaultForAllPages.leftHeader = 'Report && annex';
    sheet.page.headers.defaultForAllPages.rightFooter = 'Page &P of &N';
    sheet.page.orientation = 'Landscape';
    sheet.breaks.rows.add(2);
    const area = { top: 1, left: 0, bottom: 2, right: 0 };
    sheet.validations.push(
      {
        area,
        rule: { list: { inCellDropDown: true, source: 'East Arden,Old Town' } },
        prompt: { showPrompt: true, title: 'Area', message: 'Choose one' },
        errorAlert: { showAlert: true, style: 'Warning', title: '', message: 'Not an area' },
        ignoreBlanks: false,
      },
      {
        area: { ...area, left: 1, right: 1 },
        rule: { wholeNumber: { formula1: 0, formula2: 99, operator: 'Between' } },
        prompt: { showPrompt: true, title: '', message: '' },
        errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
        ignoreBlanks: true,
      },
    );
    sheet.conditionalRules.push({
      id: workbook.nextPartId(),
      area,
      type: 'CellValue',
      stopIfTrue: true,
      formula: '',
      comparison: { operator: 'GreaterThan', formula1: '=10' },
      text: { operator: 'Contains', text: '' },
      looks: {
        fillColor: '#FFF6D6',
        fontColor: '#8A6500',
        bold: true,
        italic: null,
        underline: 'None',
        strikethrough: null,
        numberFormat: '',
      },
    });
    sheet.comments.push({
      id: workbook.nextPartId(),
      area: { top: 1, left: 1, bottom: 1, right: 1 },
      content: 'As returned in June',
      resolved: false,
      authorName: 'CCTV manager',
      authorEmail: '',
      replies: [],
    });
    const [loaded] = (await again(workbook)).sheets;
    expect(loaded!.page.headers.defaultForAllPages).toEqual(sheet.page.headers.defaultForAllPages);
    expect(loaded!.page.orientation).toBe('Landscape');
    expect([...loaded!.breaks.rows]).toEqual([2]);
    expect(loaded!.validations).toEqual(sheet.validations);
    expect(loaded!.conditionalRules.map((rule) => ({ ...rule, id: '' }))).toEqual(
      sheet.conditionalRules.map((rule) => ({ ...rule, id: '' })),
    );
    expect(loaded!.comments.map(({ area: at, content, authorName }) => [at, content, authorName])).toEqual([
      [{ top: 1, left: 1, bottom: 1, right: 1 }, 'As returned in June', 'CCTV manager'],
    ]);
  });

  it('comes back: what add-ins keep', async () => {
    const { workbook, sheet } = sheetWithRows();
    workbook.xmlParts.push(
      new CustomXmlPart(workbook.nextPartId(), '<memory xmlns="urn:one">“é” &amp; <![CDATA[]]></memory>'),
      new CustomXmlPart(workbook.nextPartId(), '<other xmlns="urn:two"/>'),
    );
    workbook.settings.set('setting', { deep: [1, ']]>', null] });
    sheet.customProperties.set('mark', 'cover');
    const first = await again(workbook);
    const loaded = await again(first);
    expect(loaded.xmlParts.map(({ id, xml }) => [id, xml])).toEqual(
      workbook.xmlParts.map(({ id, xml }) => [id, xml]),
    );
    expect([...loaded.settings]).toEqual([...workbook.settings]);
    expect([...loaded.sheets[0]!.customProperties]).toEqual([['mark', 'cover']]);
  });
});

describe.skipIf(leaveOutLibreOffice())('a saved workbook in LibreOffice', () => {
  it('has the values it has here', async () => {
    const { workbook, sheet } = sheetWithRows();
    workbook.xmlParts.push(new CustomXmlPart(workbook.nextPartId(), '<memory xmlns="urn:one"/>'));
    const chart = new Chart(sheet, workbook.nextPartId(), 'By area', 'ColumnClustered');
    setChartSource(chart, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, 'Columns');
    sheet.charts.push(chart);
    const there = await loadXlsx(await recalculate(await saveXlsx(workbook)), workbook.options);
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 4; column++) {
        const [here, other] = [sheet, there.sheets[0]!].map(({ cells }) =>
          readable(cells.valueAt(row, column)),
        );
        expect(other, `${row} ${column}`).toEqual(here);
      }
    }
    expect(there.sheets[0]!.charts).toHaveLength(1);
  });
});
