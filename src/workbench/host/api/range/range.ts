import { columnsOf, rowsOf } from '../../book/area';
import type { SheetRange } from '../../book/sheet-range';
import { defineClass, type HostClass } from '../../dispatch/define-class';
import { invalidArgument } from '../../host-error';
import { WORKSHEET } from '../worksheet';
import { CONTENT } from './content';
import { OTHER_RANGES } from './other-ranges';
import { PLACE } from './place';

export const RANGE: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'Range',
  scalars: { ...PLACE, ...CONTENT },
  objects: {
    worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: {
    ...OTHER_RANGES,
    /** Asked before the rows of a large array follow one by one. */
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
        invalidArgument('the rows and columns given are not those of the range');
      }
      return undefined;
    },
  },
});
