import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { readBoolean } from '../../dispatch/read-argument';
import { styleProperty } from './style-property';

export const FORMAT_PROTECTION: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'FormatProtection',
  scalars: {
    locked: styleProperty(
      ({ protection }) => protection.locked,
      readBoolean,
      (style, locked) => ({
        ...style,
        protection: { ...style.protection, locked },
      }),
    ),
    formulaHidden: styleProperty(
      ({ protection }) => protection.formulaHidden,
      readBoolean,
      (style, formulaHidden) => ({ ...style, protection: { ...style.protection, formulaHidden } }),
    ),
  },
});
