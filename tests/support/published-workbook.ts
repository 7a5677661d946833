import { posix } from 'node:path';

import { elementsOf, readParts, unescapeXml } from './xlsx-package';

/** A table as anybody reads it who opens the file. */
export interface PublishedTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Label first. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A workbook as it lies in its package, read without any part of the product. */
export interface PublishedWorkbook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly PublishedSheet[];
  readonly tables: readonly PublishedTable[];
}

export interface PublishedSheet {
  readonly name: string;
  readonly part: string;
  readonly cells: ReadonlyMap<string, string | number>;
  /** All its texts and numbers, in reading order. */
  readonly text: string;
}

export function readPublished(bytes: Uint8Array): PublishedWorkbook {
  const parts = readParts(bytes);
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => [...item!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => unescapeXml(text!)).join(''),
  );
  const targets = targetsOf(parts, 'xl/workbook.xml');
  const sheets = elementsOf(parts.get('xl/workbook.xml')!, 'sheet').map((sheet): PublishedSheet => {
    const part = targets.get(sheet.get('r:id')!)!;
    const cells = cellsOf(parts.get(part)!, strings);
    return { name: sheet.get('name')!, part, cells, text: [...cells.values()].join(' ') };
  });
  return { parts, sheets, tables: sheets.flatMap((sheet) => tablesOf(parts, sheet)) };
}

/** The cells of a range such as A2:C4, row by row; `undefined` for an empty one. */
export function cellsOfRange({ cells }: PublishedSheet, range: string): (string | number | undefined)[][] {
  const [first, last] = range.replaceAll('$', '').split(':').map(placeOf);
  const rows: (string | number | undefined)[][] = [];
  for (let row = first!.row; row <= (last ?? first!).row; row++) {
    const values: (string | number | undefined)[] = [];
    for (let column = first!.column; column <= (last ?? first!).column; column++) {
      values.push(cells.get(`${row}/${column}`));
    }
    rows.push(values);
  }
  return rows;
}

function tablesOf(parts: ReadonlyMap<string, string>, sheet: PublishedSheet): PublishedTable[] {
  return [...targetsOf(parts, sheet.part).values()]
    .filter((target) => target.startsWith('xl/tables/'))
    .map((target) => {
      const reference = elementsOf(parts.get(target)!, 'table')[0]!.get('ref')!;
      const [headers, ...rows] = cellsOfRange(sheet, reference).map((row) => row.map((cell) => cell ?? ''));
      return { sheet: sheet.name, headers: headers!.map(String), rows };
    });
}

function cellsOf(xml: string, strings: readonly string[]): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const [, attributes, content] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const value = /<v>([^<]*)<\/v>/.exec(content ?? '')?.[1];
    const inline = /<t[^>]*>([^<]*)<\/t>/.exec(content ?? '')?.[1];
    const { row, column } = placeOf(/r="([A-Z]+\d+)"/.exec(attributes!)![1]!);
    const type = /t="([^"]*)"/.exec(attributes!)?.[1];
    if (inline !== undefined) cells.set(`${row}/${column}`, unescapeXml(inline));
    else if (value !== undefined) {
      cells.set(
        `${row}/${column}`,
        type === 's' ? strings[Number(value)]! : type === undefined || type === 'n' ? Number(value) : value,
      );
    }
  }
  return cells;
}

/** What the relationships of a part point at, by their ids. */
function targetsOf(parts: ReadonlyMap<string, string>, part: string): Map<string, string> {
  const rels = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  return new Map(
    elementsOf(parts.get(rels) ?? '', 'Relationship').map((element) => [
      element.get('Id')!,
      posix.join(posix.dirname(part), element.get('Target')!),
    ]),
  );
}

function placeOf(address: string): { row: number; column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const column = Array.from(letters!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
