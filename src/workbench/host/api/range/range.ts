import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { CONDITIONAL_FORMAT_COLLECTION } from '../conditional-format-collection';
import { DATA_VALIDATION } from '../data-validation';
import { RANGE_FORMAT } from '../format/range-format';
import { WORKSHEET } from '../worksheet';
import { RANGE_SORT } from '../range-sort';
import { ACTIONS } from './actions';
import { CELL_PROPERTIES } from './cell-properties';
import { CONTENT } from './content';
import { LINES } from './lines';
import { OTHER_RANGES } from './other-ranges';
import { PLACE } from './place';
import { SPECIAL_CELLS } from './special-cells';

export const RANGE: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'Range',
  scalars: { ...PLACE, ...CONTENT, ...LINES },
  objects: {
    conditionalFormats: (range) => CONDITIONAL_FORMAT_COLLECTION.of(range),
    dataValidation: (range) => DATA_VALIDATION.of(range),
    format: (range) => RANGE_FORMAT.of(range),
    sort: (range) => RANGE_SORT.of(range),
    worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: { ...OTHER_RANGES, ...ACTIONS, ...CELL_PROPERTIES, ...SPECIAL_CELLS },
});
