import type { SheetRule } from '../rule';

/** A sheet on which no table was recognised: named, so that nothing is left out in silence. */
export const unrecognisedSheet: SheetRule = {
  id: 'unrecognised-sheet',
  family: 'file and sheet',
  severity: 'info',
  scope: 'sheet',
  reads: [],
  *check({ recognition }, grid) {
    if (recognition.unrecognised.some((sheet) => sheet.grid === grid))
      yield { places: [{ grid }], parameters: {} };
  },
};
