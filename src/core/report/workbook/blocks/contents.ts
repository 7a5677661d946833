import { workbookText } from '../../../language/en-GB/workbook';
import type { TableTexts } from '../column-needs';
import { addTable } from '../draft-table';
import type { LayoutContext } from '../layout-context';
import { writableText } from '../safe-text';
import type { SheetDraft } from '../sheet-draft';

/** The worksheets of the workbook with links and what each holds, as a table. The sheet itself is left out. */
export function layOutContents(sheet: SheetDraft, context: LayoutContext): void {
  const { contentsColumns, contentsTable, sheetLinkHint } = workbookText;
  const rows = otherSheets(sheet.part.sheetName, context);
  if (rows.length === 0) return;
  // What introduces the list, from its heading on, goes to the next page with it.
  const introduction = sheet.keptTogether.at(-1)?.first ?? sheet.nextRow - 1;
  sheet.keptTogether.push({ first: introduction, last: sheet.nextRow });
  addTable(sheet, {
    name: context.names.make(contentsTable),
    headers: [contentsColumns.sheet, contentsColumns.holds],
    aligns: ['left', 'left'],
    totalRow: false,
    rows: rows.map(([name, holds]) => ({
      role: 'part',
      cells: [
        {
          content: { type: 'text', text: name },
          shown: name,
          link: { sheet: name, hint: sheetLinkHint(name) },
        },
        { content: { type: 'text', text: holds }, shown: holds },
      ],
    })),
  });
}

/** What the contents list shows, for its column widths. */
export function textsOfContents(sheetName: string, context: LayoutContext): TableTexts {
  const { sheet, holds } = workbookText.contentsColumns;
  const rows = otherSheets(sheetName, context).map((texts) => ({ texts, bold: false }));
  return { headers: [sheet, holds], aligns: ['left', 'left'], rows };
}

function otherSheets(sheetName: string, { sheets, document }: LayoutContext): [string, string][] {
  return sheets
    .filter(({ name }) => name !== sheetName)
    .map(({ name, title }) => [name, writableText(shortTitle(title, document.title))]);
}

/** The years a report covers, and its own title, need not be said again in each line of its contents. */
const YEARS_BEHIND = /, \d{4}\/\d{2}(?: and \d{4}\/\d{2})?$/;

function shortTitle(title: string, documentTitle: string): string {
  const own = title.startsWith(`${documentTitle}: `) ? title.slice(documentTitle.length + 2) : title;
  const short = own.replace(YEARS_BEHIND, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
