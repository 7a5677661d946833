import { HostError } from '../host-error';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** Refuses a change of locked cells on a protected sheet. */
export function refuseWhereProtected(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const number of sheet.styles.numbersIn(area)) {
    if (sheet.workbook.styles.styleOf(number).protection.locked) {
      throw new HostError('AccessDenied', `the sheet “${sheet.name}” is protected`);
    }
  }
}
