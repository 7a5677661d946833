import type { CellRange } from '../../core/grid/address';
import { rangesOnSheet } from '../read/survey-sheets';
import type { ExcelContext } from '../excel-context';
import { joinStates, parseState, STATE_NAMESPACE, type ReportState } from './report-state';

/** The mark on every sheet of the report; its value is the part the sheet shows. */
export const MARK = 'cctv-annual-report-part';

export interface OwnedSheet {
  readonly partId: string;
  readonly id: string;
  readonly name: string;
  readonly chartIds: readonly string[];
  /** The cells that hold something; absent on an empty sheet. */
  readonly used?: CellRange;
  readonly isProtected?: true;
}

/** What a workbook holds, as far as writing a report into it goes. */
export interface ReportInWorkbook {
  readonly state: ReportState;
  /** The report's own sheets: marked, and known by their id, so that a copy somebody made is theirs. */
  readonly owned: readonly OwnedSheet[];
  readonly otherSheets: readonly { readonly id: string; readonly name: string }[];
  /** Excel's ids of all sheets, in the order of their tabs. */
  readonly order: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
  readonly names: readonly string[];
  /** Whether sheets may neither come nor go. */
  readonly isProtected: boolean;
  /** Whether the report’s sheets are all that can be seen. */
  readonly isAlone: boolean;
  /** The custom XML parts that hold the state: one, or more where people wrote their first report at once. */
  readonly parts: readonly Excel.CustomXmlPart[];
}

/** Looks for a report in the workbook, in two round trips. Throws an `ExcelFault`. */
export async function findReport(context: ExcelContext): Promise<ReportInWorkbook> {
  const { workbook } = context;
  const { worksheets, tables, names } = workbook;
  worksheets.load({ id: true, name: true, visibility: true });
  workbook.protection.load({ protected: true });
  tables.load({ name: true, worksheet: { id: true } });
  names.load({ name: true });
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  await context.sync();

  const kept = parts.items.map((part) => ({ part, xml: part.getXml() }));
  const marks = worksheets.items.map((sheet) => {
    const mark = sheet.customProperties.getItemOrNullObject(MARK);
    mark.load({ value: true });
    sheet.charts.load({ id: true });
    const used = sheet.getUsedRangeOrNullObject();
    used.load({ address: true });
    sheet.protection.load({ protected: true });
    return { sheet, mark, used };
  });
  await context.sync();

  const state = joinStates(kept.map(({ xml }) => parseState(xml.value)));
  const owned: OwnedSheet[] = [];
  const otherSheets: { id: string; name: string }[] = [];
  let isAlone = true;
  for (const { sheet, mark, used } of marks) {
    const { id, name } = sheet;
    const isAdded = state.adding.includes(name);
    const isKnown = state.sheets.some((known) => known.id === id) || isAdded;
    if (isKnown && !mark.isNullObject) {
      const [cells] = used.isNullObject ? [] : rangesOnSheet(used.address);
      const chartIds = sheet.charts.items.map((chart) => chart.id);
      owned.push({
        partId: mark.value,
        id,
        name,
        chartIds,
        ...(cells && { used: cells }),
        ...(sheet.protection.protected && { isProtected: true }),
      });
    } else if (isAdded && used.isNullObject) {
      // The writing stopped between adding the sheet and marking it.
      owned.push({ partId: '', id, name, chartIds: [] });
    } else {
      otherSheets.push({ id, name });
      if (sheet.visibility === 'Visible') isAlone = false;
    }
  }
  return {
    state,
    owned,
    otherSheets,
    order: worksheets.items.map(({ id }) => id),
    tables: tables.items.map((table) => ({ name: table.name, sheetId: table.worksheet.id })),
    names: names.items.map(({ name }) => name),
    isProtected: workbook.protection.protected,
    isAlone,
    parts: kept.map(({ part }) => part),
  };
}
