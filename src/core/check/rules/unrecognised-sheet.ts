import { LOG_WITHOUT_DATES } from '../../recognise/recognise-sheet';
import type { SheetRule } from '../rule';

/** A sheet on which no table was recognised: named, so that nothing is left out in silence. Logs without dates are told by their own rule. */
export const unrecognisedSheet: SheetRule = {
  id: 'unrecognised-sheet',
  family: 'file and sheet',
  severity: 'info',
  scope: 'sheet',
  reads: [],
  *check({ recognition }, grid) {
    const found = recognition.unrecognised.find((sheet) => sheet.grid === grid);
    if (found && found.reason.code !== LOG_WITHOUT_DATES) yield { places: [{ grid }], parameters: {} };
  },
};
