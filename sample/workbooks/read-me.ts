import { SheetDraft } from '../sheets/sheet-draft';
import type { PlantedTrap } from '../traps';

/** The sheet people put in front of or behind their figures: no data at all, contacts by role only. */
export function makeReadMe(): { readonly draft: SheetDraft; readonly traps: readonly PlantedTrap[] } {
  const draft = new SheetDraft('Read me');
  draft.widths.push(28, 60);
  draft.appendBold(['How to keep this workbook']);
  draft.append();
  draft.append(['Who', 'What']);
  draft.append(['Control room supervisor', 'Keeps the sheets, checks the subtotal at the end of the month']);
  draft.append(['CCTV manager', 'Sends the figures to the partnership']);
  draft.append(['Data protection officer', 'Asked before anything leaves the control room']);
  draft.append();
  draft.append(['No names, dates of birth, vehicle marks or addresses in the notes.']);
  return { draft, traps: [{ trap: 'no data', sheet: draft.name, means: 'nothing to read' }] };
}
