import { formatFinancialYear } from '../../calendar/financial-year';
import type { Cube } from '../../figures/cube';
import { compileFigure } from '../../figures/compile';
import { FIGURES_TABLE } from '../../figures/figures-table';
import { workbookText } from '../../language/en-GB/workbook';
import type { Part, PartRole, ReportDocument, Table } from '../document';
import { QUOTED_FIGURES_PART } from '../quoted-figures-part';
import { readingOf } from '../reading-of-document';
import { planChart } from './chart-plan';
import { columnNeeds } from './column-needs';
import { NameMaker } from './defined-name';
import { layOutPart } from './lay-out-part';
import { nameLongWordings } from './long-wordings';
import type { LayoutContext, SheetEntry } from './layout-context';
import type { DefinedName, DocumentProperties, SheetPlan, WorkbookPlan } from './plan';
import { planFreeze, planPrint } from './print-set-up';
import { collectQuotedFigures } from './quoted-figures';
import { layOutQuotedFigures, textsOfQuotedFigures } from './quoted-sheet';
import { sentencesOf } from './quotes';
import { writableText } from './safe-text';
import { pageWidthOf, tableColumns } from './sheet-columns';
import { SheetDraft } from './sheet-draft';
import { tableFigureFormula } from './table-figure-formula';
import { addTitle } from './title-rows';

/** RRGGBB; the tabs' order and names say the same. */
const TAB_COLOURS: Record<PartRole, string> = {
  cover: '12355B',
  notes: '12355B',
  'covering report': '12355B',
  statistics: '2E7D6B',
  charts: '2E7D6B',
  figures: '6B7280',
  reconciliation: '6B7280',
  'data quality': '6B7280',
};

/**
 * Lays the report out as a workbook: each part a sheet, every number a formula over the table `Figures` with the
 * value core evaluated, every sentence with figures a formula over the sheet of the figures it quotes. Pure and
 * deterministic. Throws an Error where the document names a table, column or part it does not have.
 */
export function layOutReport(document: ReportDocument, cube: Cube): WorkbookPlan {
  const tables = document.parts.flatMap((part) =>
    part.blocks.filter((block): block is Table => block.type === 'table'),
  );
  const names = new NameMaker([FIGURES_TABLE, workbookText.quoted.table]);
  const reading = readingOf(document, cube);
  const tableNames = new Map(tables.map((table) => [table.id, names.make(table.name)]));
  const byKey = collectQuotedFigures(document, reading, names);
  const quoted = { byKey, wordings: nameLongWordings(sentencesOf(document), byKey, reading, names) };
  const quotedPart = byKey.size > 0 ? partForQuotedFigures(document) : undefined;
  // Behind all others: it serves the sentences and is no part of the report.
  const parts = quotedPart ? [...document.parts, quotedPart] : document.parts;
  const context: LayoutContext = {
    document,
    cube,
    reading,
    names,
    quoted,
    tableNames,
    compile: (figure) =>
      compileFigure(figure, cube, (one) => tableFigureFormula(one, { reading, tableNames })),
    sheets: parts.map(entryOf),
    places: new Map(),
  };

  const drafts = new Map(
    parts.filter((part) => part !== quotedPart).map((part) => [part, layOutPart(part, context)]),
  );
  let definedNames: DefinedName[] = [];
  if (quotedPart) {
    const needs = columnNeeds([textsOfQuotedFigures(quoted)]);
    const sheet = new SheetDraft(quotedPart, tableColumns(pageWidthOf(quotedPart), needs, 0));
    addTitle(sheet, context);
    definedNames = layOutQuotedFigures(sheet, context);
    drafts.set(quotedPart, sheet);
  }
  return {
    properties: propertiesOf(document),
    sheets: parts.map((part) => planSheet(drafts.get(part)!, context)),
    names: definedNames,
  };
}

function planSheet(sheet: SheetDraft, context: LayoutContext): SheetPlan {
  const freeze = planFreeze(sheet);
  return {
    partId: sheet.part.id,
    name: sheet.part.sheetName,
    tabColour: TAB_COLOURS[sheet.part.role],
    // A sheet of thousands of unstyled rows is read along the grid.
    gridlines: sheet.tables.some(({ name }) => name === FIGURES_TABLE),
    columnWidths: sheet.columns.widths,
    rows: sheet.rows,
    tables: sheet.tables,
    blocks: sheet.blocks,
    charts: sheet.charts.map((chart) => planChart(chart, sheet, context)),
    ...(freeze && { freeze }),
    print: planPrint(sheet, context.document.title),
  };
}

function propertiesOf(document: ReportDocument): DocumentProperties {
  const partnership = writableText(document.partnership);
  return {
    title: writableText(document.title),
    subject: writableText(document.subject),
    keywords: writableText(document.keywords),
    // A public copy names no author.
    creator: document.face === 'public' ? '' : partnership,
    company: document.face === 'public' ? '' : partnership,
    description: workbookText.description[document.face](partnership, formatFinancialYear(document.year)),
    language: document.language,
  };
}

function entryOf({ id, sheetName, title }: Part): SheetEntry {
  return { partId: id, name: sheetName, title };
}

/** The part that shows what the sentences quote; its sheet name gives way to one of the document's. */
function partForQuotedFigures({ parts, quotedSheetName }: ReportDocument): Part {
  const taken = new Set(parts.map((part) => part.sheetName.toLowerCase()));
  const wanted: string = quotedSheetName ?? workbookText.quoted.sheet;
  let sheetName = wanted;
  for (let number = 2; taken.has(sheetName.toLowerCase()); number++) {
    sheetName = `${wanted} ${number}`;
  }
  return {
    id: QUOTED_FIGURES_PART,
    sheetName,
    title: workbookText.quoted.title,
    role: 'figures',
    internal: true,
    orientation: 'portrait',
    blocks: [],
  };
}
