import type { Rule } from '../rule';

/** A hidden sheet on which a table was recognised: its figures may be a surprise to whoever prints the workbook. */
export const hiddenSheetWithData: Rule = {
  id: 'hidden-sheet-with-data',
  severity: 'warning',
  *check({ records: { recognition } }) {
    for (const [grid, { source }] of recognition.grids.entries()) {
      if (source.visibility === 'visible') continue;
      if (!recognition.layouts.some((layout) => layout.grid === grid)) continue;
      yield { places: [{ grid }], parameters: { visibility: source.visibility } };
    }
  },
};
