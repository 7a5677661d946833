import type { Area } from '../../book/area';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  NO_BORDER,
  type BorderStyle,
  type CellEdge,
} from '../../book/cell-style';
import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import { oneOf, readColour, readWholeNumber } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import type { Json } from '../../json';

/** The borders of a range, in the order of `getItemAt`. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

/** One border of a range. */
class RangeBorder {
  constructor(
    readonly range: SheetRange,
    readonly side: Side,
  ) {}

  /** The cells it belongs to, and which of their edges it is. */
  get parts(): readonly { readonly area: Area; readonly edge: CellEdge }[] {
    const { area } = this.range;
    switch (this.side) {
      case 'EdgeTop':
        return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
      case 'EdgeBottom':
        return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
      case 'EdgeLeft':
        return [{ area: { ...area, right: area.left }, edge: 'left' }];
      case 'EdgeRight':
        return [{ area: { ...area, left: area.right }, edge: 'right' }];
      case 'InsideHorizontal':
        return area.top === area.bottom
          ? []
          : [
              { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
              { area: { ...area, top: area.top + 1 }, edge: 'top' },
            ];
      case 'InsideVertical':
        return area.left === area.right
          ? []
          : [
              { area: { ...area, right: area.right - 1 }, edge: 'right' },
              { area: { ...area, left: area.left + 1 }, edge: 'left' },
            ];
      case 'DiagonalDown':
        return [{ area, edge: 'diagonalDown' }];
      case 'DiagonalUp':
        return [{ area, edge: 'diagonalUp' }];
    }
  }

  change(put: (border: BorderStyle) => BorderStyle): void {
    for (const { area, edge } of this.parts) {
      this.range.sheet.styles.change(area, (style) => ({
        ...style,
        borders: { ...style.borders, [edge]: put(style.borders[edge]) },
      }));
    }
  }

  /** What all its cells have in common; null where they differ. */
  shared(get: (border: BorderStyle) => Json): Json {
    const { sheet } = this.range;
    const values = new Set<Json>();
    for (const { area, edge } of this.parts) {
      for (const number of sheet.styles.numbersIn(area)) {
        values.add(get(sheet.workbook.styles.styleOf(number).borders[edge]));
      }
    }
    if (values.size === 0) return get(NO_BORDER);
    const [value = null] = values;
    return values.size === 1 ? value : null;
  }
}

const RANGE_BORDER: HostClass<RangeBorder> = defineClass<RangeBorder>({
  name: 'RangeBorder',
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (border) => border.shared(({ style }) => style),
      set: (border, value) => {
        const style = oneOf(BORDER_STYLES)(value);
        border.change((before) => (style === 'None' ? NO_BORDER : { ...before, style }));
      },
    },
    weight: ofBorder('weight', oneOf(BORDER_WEIGHTS)),
    color: ofBorder('color', readColour),
    tintAndShade: { get: () => 0 },
  },
});

/** Setting a weight or a colour where there is no line draws one, as in Excel. */
function ofBorder<Key extends 'weight' | 'color'>(
  key: Key,
  read: (value: unknown) => BorderStyle[Key],
): ScalarProperty<RangeBorder> {
  return {
    get: (border) => border.shared((style) => style[key]),
    set: (border, value) => {
      const given = read(value);
      border.change((before) => ({
        ...before,
        style: before.style === 'None' ? 'Continuous' : before.style,
        [key]: given,
      }));
    },
  };
}

const borders = new WeakMap<SheetRange, Map<Side, RangeBorder>>();

function borderOf(range: SheetRange, side: Side): RangeBorder {
  const known = borders.get(range) ?? new Map<Side, RangeBorder>();
  borders.set(range, known);
  const border = known.get(side) ?? new RangeBorder(range, side);
  known.set(side, border);
  return border;
}

export const RANGE_BORDER_COLLECTION: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'RangeBorderCollection',
  items: (range) => SIDES.map((side) => RANGE_BORDER.of(borderOf(range, side))),
  scalars: {
    count: { get: () => SIDES.length },
    tintAndShade: { get: () => 0 },
  },
  methods: {
    getItem: (range, [side]) => RANGE_BORDER.of(borderOf(range, oneOf(SIDES)(side))),
    getItemAt: (range, [index]) => {
      const side = SIDES[readWholeNumber(index)] ?? invalidArgument('there is no such border');
      return RANGE_BORDER.of(borderOf(range, side));
    },
  },
});

export { RANGE_BORDER };
