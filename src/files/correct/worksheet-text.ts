import { parseCellAddress } from '../../core/grid/address';
import { attributeIn } from '../read/xlsx/inspect-sheet';

/** A row element: where its tags lie in the text of the part. */
export interface RowElement {
  /** Zero-based. */
  readonly row: number;
  readonly tagStart: number;
  /** Behind the opening tag. */
  readonly tagEnd: number;
  /** Before the closing tag; of a row without one, `tagEnd`. */
  readonly end: number;
  readonly isClosed: boolean;
}

/** A cell element, from `start` up to, not including, `end`. */
export interface CellElement {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: string;
  readonly content: string;
}

/**
 * The text of a worksheet part (ECMA-376 part 1, 18.3.1), looked through for rows and cells without changing it.
 * The part was read before, so it is known to hold together.
 */
export class WorksheetText {
  readonly xml: string;
  /** What stands before every element's name, with its colon. */
  readonly prefix: string;

  constructor(xml: string) {
    this.xml = xml;
    this.prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? '';
  }

  /** The rows that are wanted, in their order. */
  *rows(isWanted: (row: number) => boolean): Iterable<RowElement> {
    const { xml, prefix } = this;
    const closing = `</${prefix}row>`;
    const tags = tagPattern(`${prefix}row`);
    tags.lastIndex = Math.max(0, xml.search(new RegExp(`<${prefix}sheetData[\\s/>]`)));
    let row = -1;
    for (let match = tags.exec(xml); match; match = tags.exec(xml)) {
      const [tag, attributes] = match;
      if (attributes === undefined) continue;
      row = Number(attributeIn(attributes, 'r') ?? row + 2) - 1;
      const tagEnd = match.index + tag.length;
      const isClosed = tag.endsWith('/>');
      const end = isClosed ? tagEnd : xml.indexOf(closing, tagEnd);
      if (end < 0) return;
      tags.lastIndex = end;
      if (isWanted(row)) yield { row, tagStart: match.index, tagEnd, end, isClosed };
    }
  }

  /** The cells of a row, in their order. */
  *cells({ tagEnd, end }: RowElement): Iterable<CellElement> {
    const { xml, prefix } = this;
    const closing = `</${prefix}c>`;
    const tags = tagPattern(`${prefix}c`);
    tags.lastIndex = tagEnd;
    let column = -1;
    for (let match = tags.exec(xml); match && match.index < end; match = tags.exec(xml)) {
      const [tag, attributes] = match;
      if (attributes === undefined) continue;
      column = parseCellAddress(attributeIn(attributes, 'r') ?? '')?.column ?? column + 1;
      const contentStart = match.index + tag.length;
      const contentEnd = tag.endsWith('/>') ? contentStart : xml.indexOf(closing, contentStart);
      const cellEnd = tag.endsWith('/>') ? contentStart : contentEnd + closing.length;
      yield {
        column,
        start: match.index,
        end: cellEnd,
        attributes,
        content: xml.slice(contentStart, contentEnd),
      };
      tags.lastIndex = cellEnd;
    }
  }

  /** Cells that lie in one formula with others, or in a table of what-if results, though they hold no formula. */
  formulaRanges(): string[] {
    const { xml, prefix } = this;
    if (!/t=["'](?:array|dataTable)/.test(xml)) return [];
    return [...xml.matchAll(new RegExp(`<${prefix}f(\\s[^<>]*)>`, 'g'))].flatMap(([, attributes]) => {
      const kind = attributeIn(attributes!, 't');
      return kind === 'array' || kind === 'dataTable' ? (attributeIn(attributes!, 'ref') ?? []) : [];
    });
  }
}

/** Matches opening tags of an element, with their attributes, and comments, without. */
function tagPattern(element: string): RegExp {
  return new RegExp(`<!--[^]*?-->|<${element}((?:\\s[^<>]*?)?)/?>`, 'g');
}
