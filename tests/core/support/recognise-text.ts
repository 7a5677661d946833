import type { GridSource } from '../../../src/core/grid/grid';
import type { Profile } from '../../../src/core/profile/profile';
import {
  describeRecognition,
  type AxisDescription,
  type RecognitionDescription,
  type TableDescription,
} from '../../../src/core/recognise/describe';
import type { Layout } from '../../../src/core/recognise/layout';
import type { Recognition } from '../../../src/core/recognise/recognition';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import { workbookOf } from './sheet-text';

export const NO_PROFILE: Profile = { version: 1 };

/** Recognises one sheet written as text (`sheetOfText`). */
export function recogniseText(
  text: string,
  {
    sheet = 'Sheet1',
    file = 'test.xlsx',
    profile = NO_PROFILE,
    ...source
  }: Partial<GridSource> & { profile?: Profile } = {},
): Recognition {
  return recogniseWorkbooks([workbookOf(file, { [sheet]: text }, source)], profile);
}

/** The only table of a recognition, as people read it. Throws where there is not exactly one. */
export function onlyTable(recognition: Recognition): TableDescription {
  const { tables, unrecognised } = describeRecognition(recognition);
  const [table, ...others] = tables;
  if (!table || others.length > 0) {
    const found = tables.map(({ layout, range }) => `${layout} ${range}`).join(', ');
    throw new Error(
      `${String(tables.length)} tables (${found}); ${unrecognised.map(({ reason }) => reason).join(' ')}`,
    );
  }
  return table;
}

/** The only layout of a recognition, for what people are not shown. */
export function onlyLayout(recognition: Recognition): Layout {
  onlyTable(recognition);
  return recognition.layouts[0]!;
}

export function describe(recognition: Recognition): RecognitionDescription {
  return describeRecognition(recognition);
}

/** Field → heading of its column, in the order of the columns. */
export function fieldsOf({ fields }: TableDescription): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ field, header, column }) => [field, header === '' ? column : header]),
  );
}

/** Where the lines of an axis stand and what they mean: `B: 2017-04`, `C: arrests Old Town 2016/17`. */
export function linesOf(axes: readonly AxisDescription[]): string[] {
  return axes.map(({ at, measure, area, category, source, month, year }) =>
    `${at}: ${[measure, area, category, source, month ?? year].filter((part) => part !== undefined).join(' ')}`.trim(),
  );
}

/** The printed totals as `B14 = 12 (label) time`. */
export function totalsOf({ printedTotals }: Layout): string[] {
  return printedTotals.map(({ row, column, value, label, month, year, span, measure }) => {
    const time = span
      ? `${key(span.first)}…${key(span.last)}`
      : month !== undefined
        ? key(month)
        : (year ?? '');
    return `${String.fromCharCode(65 + column)}${String(row + 1)} = ${String(value)} (${label}) ${measure ?? ''} ${String(time)}`.trim();
  });
}

function key(month: number): string {
  return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
}
