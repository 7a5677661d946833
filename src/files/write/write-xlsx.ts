import { writeXlsx as writeWithHucre } from 'hucre/xlsx';

import { quoteSheetName } from '../../core/grid/address';
import type { DefinedName, WorkbookPlan } from '../../core/report/workbook/plan';
import { DEFAULT_SIZE, FONT, styleOf } from '../../core/report/workbook/styles';
import { absolute } from '../../core/report/workbook/table-place';
import { argb } from './cell-style';
import { chartPart } from './chart-part';
import { coreProperties } from './document-properties';
import { printNames, writeSheet } from './sheet';
import { replaceParts } from './zip-package';

/** Stands for the time of writing until the properties are replaced: no clock reaches the file. */
const NO_TIME = new Date(0);

/** Writes a workbook plan as an .xlsx file. The same plan gives the same bytes. */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const bytes = await writeWithHucre({
    sheets: plan.sheets.map(writeSheet),
    namedRanges: [...plan.names.map(definedName), ...plan.sheets.flatMap(printNames)],
    defaultFont: { name: FONT, size: DEFAULT_SIZE, color: { rgb: argb(styleOf('plain').colour) } },
    properties: { company: plan.properties.company, modified: NO_TIME },
    activeSheet: 0,
  });
  const charts = plan.sheets.flatMap((sheet) => sheet.charts);
  return replaceParts(
    bytes,
    new Map([
      ['docProps/core.xml', coreProperties(plan.properties)],
      // The library numbers the charts through the workbook in the order of the sheets.
      ...charts.map((chart, index): [string, string] => [
        `xl/charts/chart${index + 1}.xml`,
        chartPart(chart),
      ]),
    ]),
  );
}

function definedName({ name, sheet, row, column }: DefinedName) {
  return { name, range: `${quoteSheetName(sheet)}!${absolute(row, column)}` };
}
