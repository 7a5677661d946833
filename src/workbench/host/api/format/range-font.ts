import { UNDERLINES, type FontStyle } from '../../book/cell-style';
import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass, type ScalarProperty } from '../../dispatch/define-class';
import { oneOf, readBoolean, readColour, readNumber, readText } from '../../dispatch/read-argument';
import { invalidArgument } from '../../host-error';
import { styleProperty } from './style-property';

export const RANGE_FONT: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'RangeFont',
  scalars: {
    name: ofFont('name', readText),
    size: ofFont('size', readSize),
    color: ofFont('color', readColour),
    bold: ofFont('bold', readBoolean),
    italic: ofFont('italic', readBoolean),
    underline: ofFont('underline', oneOf(UNDERLINES)),
    strikethrough: ofFont('strikethrough', readBoolean),
    subscript: ofFont('subscript', readBoolean),
    superscript: ofFont('superscript', readBoolean),
    tintAndShade: { get: () => 0 },
  },
});

function ofFont<Key extends keyof FontStyle>(
  key: Key,
  read: (value: unknown) => FontStyle[Key],
): ScalarProperty<SheetRange> {
  return styleProperty(
    ({ font }) => font[key],
    read,
    (style, value) => ({ ...style, font: { ...style.font, [key]: value } }),
  );
}

/** Excel takes sizes from 1 to 409 points. */
function readSize(value: unknown): number {
  const size = readNumber(value);
  return size >= 1 && size <= 409 ? size : invalidArgument('a font has 1 to 409 points');
}
