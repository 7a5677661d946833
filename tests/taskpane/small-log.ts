import type { Cell } from '../../src/core/grid/cell';
import type { GridSource } from '../../src/core/grid/grid';
import { gridOfCells } from '../../src/core/grid/grid-builder';
import type { SourceWorkbook } from '../../src/core/grid/workbook';

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const number = (value: number): Cell => ({ kind: 'number', number: value });
export const sourceOf = (sheet: string, position = 0): GridSource => ({
  file: 'Log.xlsx',
  sheet,
  position,
  visibility: 'visible',
  dateSystem: '1900',
});
const HEADINGS = ['Ref', 'Date', 'Area', 'Category', 'Arrests'].map(text);
/** 3 April 2017. */
export const FIRST_DAY = 42_828;

/** A log of incidents, a row a day; `change` gives rows otherwise, numbered from 1. */
export function logOf(rows: number, change: (row: number) => readonly Cell[] | undefined = () => undefined) {
  return [
    HEADINGS,
    ...Array.from({ length: rows }, (_, index) => {
      const usual: Cell[] = [
        text(`C/${String(index + 1)}`),
        { kind: 'date', serial: FIRST_DAY + index },
        text(index % 2 === 0 ? 'Town' : 'Village'),
        text('Theft'),
        number(index % 3),
      ];
      return change(index + 1) ?? usual;
    }),
  ];
}

/** A fourth row with a day that is none. */
export const NO_DATE: readonly Cell[] = [
  text('C/4'),
  text('32/13/2017'),
  text('Village'),
  text('Theft'),
  number(1),
];

/** A workbook with one sheet, “Log”. */
export const workbookOf = (rows: readonly (readonly Cell[])[]): SourceWorkbook => ({
  file: 'Log.xlsx',
  format: 'excel',
  sha256: 'ab',
  byteCount: 1,
  dateSystem: '1900',
  grids: [gridOfCells(sourceOf('Log'), rows)],
  externalLinks: [],
});
