import type { Grid } from '../../src/core/grid/grid';
import { GridBuilder } from '../../src/core/grid/grid-builder';
import type { Field } from '../../src/core/profile/profile';
import type { Recognition } from '../../src/core/recognise/recognition';

/** A log as a control room's system exports it: what the analysis benchmarks read. */

const AREAS = ['Stevenage', 'East Herts', 'North Herts', 'Hertsmere', 'Old Town', 'Bedwell', 'Bedfordshire'];
const CATEGORIES = Array.from({ length: 25 }, (_, index) => `Category ${String.fromCharCode(65 + index)}`);
const SOURCES = [
  'Police control/Airwave',
  'Shopwatch radio',
  'Pubwatch radio',
  'Operator (proactive)',
  'Council/out of hours',
  'Alarm activation',
  'Public',
  'Retrospective review',
];
const ANSWERS = ['Y', 'N', 'yes', 'no'];

export const BENCH_FIELDS: readonly Field[] = [
  'reference',
  'date',
  'time',
  'camera',
  'area',
  'category',
  'source',
  'attended',
  'arrests',
];

/** 1 April 2016 to 31 March 2018. */
const FIRST_DAY = 42_461;
const DAYS = 730;

/** Rows in no order, with blanks, words for numbers and a few duplicates in them. The same rows at every call. */
export function benchGrid(rowCount: number): Grid {
  const builder = new GridBuilder({
    file: 'export.csv',
    sheet: 'export',
    position: 0,
    visibility: 'visible',
    dateSystem: '1900',
  });
  for (const field of BENCH_FIELDS) builder.text(field);
  builder.endRow();
  let state = 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
  for (let row = 0; row < rowCount; row++) {
    const repeated = draw(2000) === 0 ? draw(row + 1) : row;
    builder.text(`INC-${String(repeated).padStart(7, '0')}`);
    builder.date(FIRST_DAY + draw(DAYS));
    builder.number(draw(24) * 100 + draw(60));
    builder.text(String(draw(150)).padStart(3, '0'));
    builder.text(AREAS[draw(AREAS.length)]!);
    builder.text(CATEGORIES[draw(CATEGORIES.length)]!);
    builder.text(SOURCES[draw(SOURCES.length)]!);
    builder.text(ANSWERS[draw(ANSWERS.length)]!);
    if (draw(3) > 0) builder.blank();
    else if (draw(50) === 0) builder.text('2 x');
    else builder.number(draw(4));
    builder.endRow();
  }
  return builder.finish();
}

/** The grid recognised as the log it is. */
export function benchRecognition(grid: Grid): Recognition {
  const lastRow = grid.rowCount - 1;
  return {
    workbooks: [
      {
        file: grid.source.file,
        format: 'csv',
        sha256: '',
        byteCount: 0,
        dateSystem: '1900',
        grids: [grid],
        externalLinks: [],
      },
    ],
    grids: [grid],
    workbookOfGrid: [0],
    layouts: [
      {
        kind: 'log',
        grid: 0,
        range: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: BENCH_FIELDS.length - 1 },
        title: '',
        headerRows: [0],
        bodyFirstRow: 1,
        bodyLastRow: lastRow,
        confidence: 1,
        reasons: [],
        fields: BENCH_FIELDS.map((field, column) => ({
          field,
          column,
          header: field,
          confidence: 1,
          reasons: [],
          rivals: [],
        })),
        unused: [],
        context: {},
        countColumns: [],
        countRows: [],
        leftOutRows: [],
        printedTotals: [],
        ambiguities: [],
        isPivot: false,
      },
    ],
    unrecognised: [],
    given: { version: 1 },
    profile: {
      version: 1,
      partnership: {
        areas: [
          { name: 'Stevenage' },
          { name: 'Old Town', parent: 'Stevenage' },
          { name: 'Bedwell', parent: 'Stevenage' },
          { name: 'East Herts' },
          { name: 'North Herts' },
          { name: 'Hertsmere' },
          { name: 'Bedfordshire', kind: 'client', joinedOn: '2016-10' },
        ],
      },
    },
    suggestions: [],
  };
}
