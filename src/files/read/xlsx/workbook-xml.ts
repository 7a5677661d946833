import type { DateSystem } from '../../../core/calendar/civil-date';
import type { SheetVisibility } from '../../../core/grid/grid';
import { attributesOf } from './relationships';
import type { ListedSheet } from './workbook-parts';

/** The sheets a workbook part lists, in their order (ECMA-376 part 1, 18.2.19). */
export function listSheets(workbookXml: string): ListedSheet[] {
  return attributesOf(workbookXml, 'sheet').map((attributes) => ({
    name: attributes.get('name') ?? '',
    relationshipId: attributes.get('id') ?? '',
    visibility: visibilityOf(attributes.get('state')),
  }));
}

/** How the workbook counts days (ECMA-376 part 1, 18.2.28). */
export function dateSystemOf(workbookXml: string): DateSystem {
  const flag = attributesOf(workbookXml, 'workbookPr')[0]?.get('date1904');
  return flag === '1' || flag === 'true' ? '1904' : '1900';
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === 'veryHidden') return 'very hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}
