import { AREAS } from '../facts/area';
import { THIS_YEAR } from '../facts/month-range';
import type { SampleWorkbook } from '../workbooks/sample-workbook';
import { listAliases } from './aliases';
import { addUpCells, addUpYear, countRows, listExclusions } from './count';
import { JUDGEMENTS } from './judgements';
import { listPartialViews, listViews, reconcile } from './reconcile';
import type { Truth, TruthArea, TruthFile } from './truth';
import { chooseViews, type PlacedTable } from './views';

/** What a perfect reader makes of the workbooks, by the counting rules and from what each maker says it wrote. */
export function judge(workbooks: readonly SampleWorkbook[]): Truth {
  const tables = workbooks.flatMap(({ draft, tables }) =>
    tables.map((table): PlacedTable => ({ file: draft.file, table })),
  );
  const views = chooseViews(tables);
  const cells = addUpCells(tables, views);
  const years = [...new Set(cells.map((cell) => cell.year))].sort();
  const rows = countRows(tables, views);
  const read = rows.reduce((sum, table) => sum + table.read, 0);
  const counted = rows.reduce((sum, table) => sum + table.counted, 0);
  return {
    version: 1,
    year: THIS_YEAR,
    judgements: JUDGEMENTS,
    areas: AREAS.map(describeArea),
    aliases: listAliases(),
    files: workbooks.map(describeFile),
    years: Object.fromEntries(years.map((year) => [year, addUpYear(cells, year)])),
    rows: { read, counted, excluded: read - counted, tables: rows },
    excluded: listExclusions(tables, views),
    noticed: tables.flatMap(({ file, table }) =>
      table.noticed.map((noticed) => ({ file, sheet: table.sheet, ...noticed })),
    ),
    views: listViews(views),
    differences: reconcile(views, cells),
    printedTotals: tables.flatMap(({ file, table }) =>
      table.printedTotals.map((total) => ({ file, sheet: table.sheet, ...total })),
    ),
    partialViews: listPartialViews(tables),
    traps: workbooks.flatMap(({ draft, traps }) => traps.map((trap) => ({ file: draft.file, ...trap }))),
    cells,
  };
}

function describeArea({ name, kind, joinedOn, subAreas }: (typeof AREAS)[number]): TruthArea {
  return { name, kind, joinedOn: joinedOn ?? null, subAreas: subAreas.map(([subArea]) => subArea) };
}

function describeFile({ draft, tables }: SampleWorkbook): TruthFile {
  return {
    file: draft.file,
    format: draft.format,
    dateSystem: draft.dateSystem ?? '1900',
    externalLinks: draft.external ? [draft.external.target] : [],
    sheets: draft.sheets.map(({ name, visibility }) => ({
      sheet: name,
      visibility,
      tables: tables
        .filter((table) => table.sheet === name)
        .map(({ title, layouts, subject, range, headerRows, columns }) => ({
          title,
          layouts,
          ...(subject === undefined ? {} : { subject }),
          range,
          headerRows,
          columns,
        })),
    })),
  };
}
