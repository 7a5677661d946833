import type { YearAnalysis } from '../core/analyse-year';
import { cliText } from '../core/language/en-GB/cli';
import { describeRecognition } from '../core/recognise/describe';
import { formatNumber } from '../core/report/format-number';

/** A line a sheet, under its file: what it is, where its header stands, how many rows were read. */
export function tellLayouts({ recognition, rowCounts }: YearAnalysis): string[] {
  const readOn = new Map(rowCounts.sheets.map(({ grid, read, counted }) => [grid, { read, counted }]));
  const unrecognised = describeRecognition(recognition).unrecognised;
  const reasons = new Map(
    recognition.unrecognised.map(({ grid }, index) => [grid, unrecognised[index]!.reason]),
  );
  return recognition.workbooks.flatMap((workbook, index) => [
    workbook.file,
    ...recognition.grids.flatMap((grid, position) => {
      if (recognition.workbookOfGrid[position] !== index) return [];
      const layouts = recognition.layouts.filter((layout) => layout.grid === position);
      const kinds = [...new Set(layouts.map(({ kind, subject }) => subject ?? kind))].join(', ');
      const { read = 0, counted = 0 } = readOn.get(position) ?? {};
      const what =
        layouts.length === 0
          ? cliText.nothingOnSheet(reasons.get(position) ?? '')
          : cliText.tablesOnSheet(kinds, formatNumber(read, 'count'), formatNumber(counted, 'count'));
      const hidden = grid.source.visibility === 'visible' ? '' : ` (${grid.source.visibility})`;
      return [`  ${grid.source.sheet}${hidden}: ${what}`];
    }),
  ]);
}
