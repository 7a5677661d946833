import { type Allowance, refuseUnlessAllowed } from '../../book/protection';
import { HORIZONTAL, READING_ORDERS, VERTICAL, type Alignment } from '../../book/cell-style';
import type { LineSizes } from '../../book/line-sizes';
import type { SheetRange } from '../../book/sheet-range';
import { autofitColumns, autofitRows } from '../../book/autofit';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import { oneOf, readBoolean, readNumber, readWholeNumber } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import { FORMAT_PROTECTION } from './format-protection';
import { RANGE_BORDER_COLLECTION } from './range-borders';
import { RANGE_FILL } from './range-fill';
import { RANGE_FONT } from './range-font';
import { changeStyle, styleProperty } from './style-property';

const LARGEST_HEIGHT = 409.5;
/** 255 characters of the standard font and their padding, in points. */
const LARGEST_WIDTH = 1342.5;

export const RANGE_FORMAT: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: ofAlignment('horizontal', oneOf(HORIZONTAL)),
    verticalAlignment: ofAlignment('vertical', oneOf(VERTICAL)),
    wrapText: ofAlignment('wrapText', readBoolean),
    indentLevel: ofAlignment('indentLevel', readIndent),
    shrinkToFit: ofAlignment('shrinkToFit', readBoolean),
    textOrientation: ofAlignment('textOrientation', readOrientation),
    readingOrder: ofAlignment('readingOrder', oneOf(READING_ORDERS)),
    autoIndent: { get: () => false },
    columnWidth: sizeProperty(columnsOf, LARGEST_WIDTH),
    rowHeight: sizeProperty(rowsOf, LARGEST_HEIGHT),
    useStandardWidth: standardProperty(columnsOf),
    useStandardHeight: standardProperty(rowsOf),
  },
  objects: {
    borders: (range) => RANGE_BORDER_COLLECTION.of(range),
    fill: (range) => RANGE_FILL.of(range),
    font: (range) => RANGE_FONT.of(range),
    protection: (range) => FORMAT_PROTECTION.of(range),
  },
  methods: {
    adjustIndent: (range, [amount]) => {
      const by = readWholeNumber(amount);
      changeStyle(range, (style) => {
        const indentLevel = Math.min(250, Math.max(0, style.alignment.indentLevel + by));
        return { ...style, alignment: { ...style.alignment, indentLevel } };
      });
      return undefined;
    },
    autofitColumns: ({ sheet, area }) => {
      refuseUnlessAllowed(sheet, 'allowFormatColumns');
      autofitColumns(sheet, area);
      return undefined;
    },
    autofitRows: ({ sheet, area }) => {
      refuseUnlessAllowed(sheet, 'allowFormatRows');
      autofitRows(sheet, area);
      return undefined;
    },
  },
});

function ofAlignment<Key extends keyof Alignment>(
  key: Key,
  read: (value: unknown) => Alignment[Key],
): ScalarProperty<SheetRange> {
  return styleProperty(
    ({ alignment }) => alignment[key],
    read,
    (style, value) => ({ ...style, alignment: { ...style.alignment, [key]: value } }),
  );
}

function readIndent(value: unknown): number {
  const level = readWholeNumber(value);
  return level >= 0 && level <= 250 ? level : invalidArgument('an indent is 0 to 250');
}

function readOrientation(value: unknown): number {
  const degrees = readWholeNumber(value);
  const known = (degrees >= -90 && degrees <= 90) || degrees === 180;
  return known ? degrees : invalidArgument('text is turned by -90 to 90 degrees, or 180 for upright');
}

interface Lines {
  readonly sizes: LineSizes;
  /** What lets their sizes change on a protected sheet. */
  readonly allowance: Allowance;
  readonly first: number;
  readonly last: number;
}

function rowsOf({ sheet, area }: SheetRange): Lines {
  return { sizes: sheet.rows, allowance: 'allowFormatRows', first: area.top, last: area.bottom };
}

function columnsOf({ sheet, area }: SheetRange): Lines {
  return { sizes: sheet.columns, allowance: 'allowFormatColumns', first: area.left, last: area.right };
}

/** The size of the rows or columns of a range; null where they differ. */
function sizeProperty(linesOf: (range: SheetRange) => Lines, largest: number): ScalarProperty<SheetRange> {
  return {
    get(range) {
      const { sizes, first, last } = linesOf(range);
      return sizes.sharedSize(first, last) ?? null;
    },
    set(range, value) {
      const { sizes, allowance, first, last } = linesOf(range);
      refuseUnlessAllowed(range.sheet, allowance);
      const size = readNumber(value);
      if (size < 0 || size > largest) invalidArgument(`a size is 0 to ${largest} points`);
      sizes.setSize(first, last, size);
    },
  };
}

function standardProperty(linesOf: (range: SheetRange) => Lines): ScalarProperty<SheetRange> {
  return {
    get(range) {
      const { sizes, first, last } = linesOf(range);
      return sizes.sharedSize(first, last) === sizes.standard;
    },
    set(range, value) {
      const { sizes, first, last } = linesOf(range);
      if (readBoolean(value)) sizes.resetSize(first, last);
    },
  };
}
