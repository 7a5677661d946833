import type { Cube } from '../../figures/cube';
import type { Figure } from '../../figures/figure';
import type { Part, ReportDocument, Table } from '../document';
import type { Reading } from '../read-cell';
import type { NameMaker } from './defined-name';
import type { QuotedFigures } from './quoted-figures';
import type { TablePlace } from './table-place';

/** What laying out one part needs to know of the whole report. */
export interface LayoutContext {
  readonly document: ReportDocument;
  readonly reading: Reading;
  readonly quoted: QuotedFigures;
  /** The formula of a figure over the table `Figures`. */
  readonly compile: (figure: Figure) => string;
  /** Every sheet in order, with what it holds: what a contents list shows. */
  readonly sheets: readonly SheetEntry[];
  readonly cube: Cube;
  readonly names: NameMaker;
  /** The name of the Excel table of a table of the document, by its id; unique in the workbook. */
  readonly tableNames: ReadonlyMap<string, string>;
  /** Where the tables lie; filled as they are laid out. */
  readonly places: Map<string, TablePlace>;
}

export interface SheetEntry {
  readonly partId: string;
  readonly name: string;
  readonly title: string;
}

/** The sheet of the part of that id. Throws where the report has none: a slip in its composition. */
export function sheetOfPart(partId: string, context: LayoutContext): string {
  const entry = context.sheets.find((sheet) => sheet.partId === partId);
  if (!entry) throw new Error(`The report has no part “${partId}”.`);
  return entry.name;
}

/** The sheet with the contents list, to which every other sheet links back; absent where there is none. */
export function contentsSheet({ parts }: ReportDocument): Part | undefined {
  return parts.find((part) => part.blocks.some((block) => block.type === 'contents'));
}

/** The Excel name of a table of the document. Throws where the report has no such table. */
export function tableName(table: Table, context: Pick<LayoutContext, 'tableNames'>): string {
  const name = context.tableNames.get(table.id);
  if (name === undefined) throw new Error(`The report has no table “${table.id}”.`);
  return name;
}
