import { FILL_PATTERNS } from '../../book/cell-style';
import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { oneOf, readColour } from '../../dispatch/read-argument';
import { changeStyle, styleProperty } from './style-property';

export const RANGE_FILL: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'RangeFill',
  scalars: {
    // A cell without a fill is told to be white (observed by users of Office.js; not captured).
    color: styleProperty(
      ({ fill }) => fill.color || '#FFFFFF',
      readColour,
      (style, color) => ({ ...style, fill: { color, pattern: color ? 'Solid' : 'None', patternColor: '' } }),
    ),
    pattern: styleProperty(
      ({ fill }) => fill.pattern,
      oneOf(FILL_PATTERNS),
      (style, pattern) => ({
        ...style,
        fill: { ...style.fill, pattern },
      }),
    ),
    patternColor: styleProperty(
      ({ fill }) => fill.patternColor,
      readColour,
      (style, patternColor) => ({
        ...style,
        fill: { ...style.fill, patternColor },
      }),
    ),
    tintAndShade: { get: () => 0 },
    patternTintAndShade: { get: () => 0 },
  },
  methods: {
    clear: (range) => {
      changeStyle(range, (style) => ({ ...style, fill: { color: '', pattern: 'None', patternColor: '' } }));
      return undefined;
    },
  },
});
