import { countedSum, RecordSum } from '../record-sum';
import type { SheetRule } from '../rule';
import { layoutsOfGrid } from '../table-index';

/** A hidden sheet on which a table was recognised: its figures may be a surprise to whoever prints the workbook. */
export const hiddenSheetWithData: SheetRule = {
  id: 'hidden-sheet-with-data',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'sheet',
  reads: ['exclusion', 'area', 'incidents'],
  *check(context, grid) {
    const { visibility } = context.recognition.grids[grid]!.source;
    const layouts = context.shared(layoutsOfGrid)[grid]!;
    if (visibility === 'visible' || layouts.length === 0) return;
    const sum = RecordSum.join(layouts.map((layout) => countedSum(context, layout)));
    yield { places: [{ grid }], parameters: { visibility }, effect: sum.bearing(context) };
  },
};
