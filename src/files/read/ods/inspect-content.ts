import type { DateSystem } from '../../../core/calendar/civil-date';
import { cellAddress } from '../../../core/grid/address';
import { cellKey } from '../../../core/grid/grid';
import { ReadFault } from '../read-fault';
import type { HiddenPlaces } from '../sheetjs-to-grid';
import { StoredCells } from '../stored-cells';
import { attributesOf } from '../xlsx/relationships';

/** A sheet of a spreadsheet document as its content shows it, without the library. */
export interface OdsSheet {
  readonly name: string;
  /** A copy of another document's sheet, kept for formulas that point there; this is that document's path. */
  readonly linkedFrom: string | undefined;
  readonly isHidden: boolean;
  readonly stored: StoredCells;
  /** Cells (by `cellKey`) that hold a date or a time. */
  readonly dates: ReadonlySet<number>;
  readonly hidden: HiddenPlaces;
}

export interface OdsContent {
  readonly sheets: readonly OdsSheet[];
  readonly dateSystem: DateSystem;
}

const QUOTED = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const TAGS = new RegExp(
  `<(/?)table:(table|table-column|table-row|(?:covered-)?table-cell)(?=[\\s>/])(${QUOTED})>`,
  'g',
);
const ANNOTATION = /<office:annotation[\s>][^]*?<\/office:annotation>/g;
/** A document's path in front of the sheet's name, as LibreOffice names its copies of linked sheets. */
const LINKED_NAME = /^'(.+)'#/;

/**
 * Looks through the content part of a spreadsheet document (ODF 1.3 part 3, 9.1) for what the library loses: which
 * sheets, rows and columns are hidden, and for the cells that store values, to hold its result against. Throws a
 * `ReadFault`.
 */
export function inspectOdsContent(xml: string): OdsContent {
  const damaged = (): ReadFault => new ReadFault('part-damaged', { detail: 'content.xml' });
  if (!xml.trimEnd().endsWith('</office:document-content>')) throw damaged();
  const bare = xml.includes('<office:annotation') ? xml.replace(ANNOTATION, '') : xml;
  const hiddenStyles = hiddenTableStyles(bare);
  const sheets: SheetInspector[] = [];
  let sheet: SheetInspector | undefined;
  for (const match of bare.matchAll(TAGS)) {
    const [tag, slash, name, attributes = ''] = match;
    if (name === 'table') {
      const isClosing = slash === '/';
      if (isClosing !== (sheet !== undefined)) throw damaged();
      sheet = isClosing ? undefined : new SheetInspector(attributes, hiddenStyles);
      if (sheet) sheets.push(sheet);
    } else if (slash === '') {
      const isEmpty = attributes.endsWith('/');
      const start = match.index + tag.length;
      const content = () => (isEmpty ? '' : bare.slice(start, bare.indexOf('</table:table-cell>', start)));
      sheet?.take(name ?? '', attributes, content);
    }
  }
  if (sheet) throw damaged();
  const nullDate = /<table:null-date[^>]*table:date-value="([^"]*)"/.exec(bare)?.[1];
  return { sheets, dateSystem: nullDate === '1904-01-01' ? '1904' : '1900' };
}

class SheetInspector implements OdsSheet {
  readonly name: string;
  readonly linkedFrom: string | undefined;
  readonly isHidden: boolean;
  readonly stored = new StoredCells();
  readonly dates = new Set<number>();
  readonly hidden = { rows: new Set<number>(), columns: new Array<{ first: number; last: number }>() };
  #row = -1;
  #rowRepeat = 1;
  #isRowHidden = false;
  #column = 0;
  #declaredColumns = 0;

  constructor(attributes: string, hiddenStyles: ReadonlySet<string>) {
    this.name = decoded(attribute(attributes, 'table:name') ?? '');
    this.linkedFrom = LINKED_NAME.exec(this.name)?.[1];
    this.isHidden = hiddenStyles.has(attribute(attributes, 'table:style-name') ?? '');
  }

  take(tag: string, attributes: string, content: () => string): void {
    if (tag === 'table-column') this.#takeColumn(attributes);
    else if (tag === 'table-row') this.#takeRow(attributes);
    else {
      const repeat = repeatOf(attributes, 'table:number-columns-repeated');
      if (tag === 'table-cell' && holdsValue(attributes, content)) this.#takeValue(attributes, repeat);
      this.#column += repeat;
    }
  }

  #takeColumn(attributes: string): void {
    const first = this.#declaredColumns;
    this.#declaredColumns += repeatOf(attributes, 'table:number-columns-repeated');
    if (isCollapsed(attributes)) this.hidden.columns.push({ first, last: this.#declaredColumns - 1 });
  }

  #takeRow(attributes: string): void {
    this.#row += this.#row < 0 ? 1 : this.#rowRepeat;
    this.#rowRepeat = repeatOf(attributes, 'table:number-rows-repeated');
    this.#isRowHidden = isCollapsed(attributes);
    this.#column = 0;
  }

  #takeValue(attributes: string, repeat: number): void {
    const lastRow = this.#row + this.#rowRepeat - 1;
    const lastColumn = this.#column + repeat - 1;
    // First the far corner, so that absurd repetitions are refused before they are counted out.
    this.stored.reach(lastRow, lastColumn);
    const number = attribute(attributes, 'office:value');
    if (number !== undefined && !DECIMAL.test(number.trim())) {
      const cell = cellAddress(this.#row, this.#column);
      throw new ReadFault('cell-value-wrong', { sheet: this.name, cell });
    }
    const isDate = /^(?:date|time)$/.test(attribute(attributes, 'office:value-type') ?? '');
    for (let row = this.#row; row <= lastRow; row++) {
      if (this.#isRowHidden) this.hidden.rows.add(row);
      for (let column = this.#column; column <= lastColumn; column++) {
        this.stored.add(row, column);
        if (isDate) this.dates.add(cellKey(row, column));
      }
    }
  }
}

/** The library would read as much of another text as is a number: 7 of "7 or 8", 0 of "0x7". */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function hiddenTableStyles(xml: string): Set<string> {
  const styles = new Set<string>();
  const pattern = /<style:style\s([^>]*)>\s*<style:table-properties\s([^>]*)>/g;
  for (const [, style = '', properties = ''] of xml.matchAll(pattern)) {
    const name = attribute(style, 'style:name');
    if (name !== undefined && attribute(properties, 'table:display') === 'false') styles.add(name);
  }
  return styles;
}

/** Whether a cell stores a value: one of a kind, or a text that is not empty. */
function holdsValue(attributes: string, content: () => string): boolean {
  const type = attribute(attributes, 'office:value-type');
  if (type !== undefined && type !== 'string') return true;
  const text = attribute(attributes, 'office:string-value');
  if (text !== undefined) return text !== '';
  return type === 'string' && /<text:p(?:\s[^>]*)?>(?:\s*<[^>]*>)*[^<]*[^<\s]/.test(content());
}

function isCollapsed(attributes: string): boolean {
  return /^(?:collapse|filter)$/.test(attribute(attributes, 'table:visibility') ?? '');
}

function repeatOf(attributes: string, name: string): number {
  const repeat = Number(attribute(attributes, name) ?? 1);
  if (!Number.isInteger(repeat) || repeat < 1) throw new ReadFault('part-damaged', { detail: 'content.xml' });
  return repeat;
}

function attribute(attributes: string, name: string): string | undefined {
  const at = attributes.indexOf(`${name}=`);
  if (at < 0) return undefined;
  const start = at + name.length + 2;
  const end = attributes.indexOf(attributes[start - 1] ?? '"', start);
  return attributes.slice(start, end);
}

/** An attribute's value with its entities resolved. */
function decoded(value: string): string {
  return (
    attributesOf(`<list><item value="${value.replaceAll('"', '&quot;')}"/></list>`, 'item')[0]?.get(
      'value',
    ) ?? ''
  );
}
