import { HostError } from '../host-error';
import type { Area } from './area';
import type { Sheet } from './sheet';

/** Refuses a change of locked cells on a protected sheet. */
export function refuseWhereProtected(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (const number of sheet.styles.numbersIn(area)) {
    if (sheet.workbook.styles.styleOf(number).protection.locked) {
      throw refusal(sheet);
    }
  }
}

/** What protection forbids unless it was told to allow it, on locked and other cells alike. */
export type Allowance = 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns' | 'allowEditObjects';

/** Refuses on a protected sheet what its protection does not allow. */
export function refuseUnlessAllowed(sheet: Sheet, what: Allowance): void {
  if (sheet.protection && sheet.protection.options[what] !== true) throw refusal(sheet);
}

/** Refuses what no protection allows, whatever it was told. */
export function refuseOnProtected(sheet: Sheet): void {
  if (sheet.protection) throw refusal(sheet);
}

function refusal({ name }: Sheet): HostError {
  return new HostError('AccessDenied', `the sheet “${name}” is protected`);
}
