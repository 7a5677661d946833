import type { Sheet } from '../../book/sheet';
import { defineClass, type ClassDefinition, type HostClass } from '../../dispatch/define-class';
import { readWholeNumber } from '../../dispatch/read-argument';
import { invalidArgument, itemNotFound } from '../../host-error';
import { rangeObject, readRange } from '../locate-range';

type Axis = 'rows' | 'columns';

/** A page break before a row or a column. */
class PageBreak {
  static #known = new WeakMap<Sheet, Map<string, PageBreak>>();

  private constructor(
    readonly sheet: Sheet,
    readonly axis: Axis,
    readonly index: number,
  ) {}

  static of(sheet: Sheet, axis: Axis, index: number): PageBreak {
    const breaks = PageBreak.#known.get(sheet) ?? new Map<string, PageBreak>();
    PageBreak.#known.set(sheet, breaks);
    const key = `${axis} ${index}`;
    const known = breaks.get(key) ?? new PageBreak(sheet, axis, index);
    breaks.set(key, known);
    return known;
  }
}

export const PAGE_BREAK: HostClass<PageBreak> = defineClass<PageBreak>({
  name: 'PageBreak',
  idMember: '_Id',
  id: ({ sheet, axis, index }) => sorted(sheet, axis).indexOf(index),
  scalars: {
    columnIndex: { get: ({ axis, index }) => (axis === 'columns' ? index : 0) },
    rowIndex: { get: ({ axis, index }) => (axis === 'rows' ? index : 0) },
  },
  methods: {
    delete: ({ sheet, axis, index }) => {
      sheet.breaks[axis].delete(index);
      return undefined;
    },
    getCellAfterBreak: ({ sheet, axis, index }) => {
      const [top, left] = axis === 'rows' ? [index, 0] : [0, index];
      return rangeObject(sheet, { top, left, bottom: top, right: left });
    },
  },
});

export const HORIZONTAL_PAGE_BREAKS: HostClass<Sheet> = defineClass<Sheet>(breaksOf('rows'));
export const VERTICAL_PAGE_BREAKS: HostClass<Sheet> = defineClass<Sheet>(breaksOf('columns'));

function breaksOf(axis: Axis): ClassDefinition<Sheet> {
  return {
    name: 'PageBreakCollection',
    items: (sheet) => sorted(sheet, axis).map((index) => PAGE_BREAK.of(PageBreak.of(sheet, axis, index))),
    methods: {
      add: (sheet, [range]) => {
        const { area } = readRange(sheet.workbook, sheet, range);
        const index = axis === 'rows' ? area.top : area.left;
        if (index === 0) invalidArgument('no page breaks before the first row or column');
        sheet.breaks[axis].add(index);
        return PAGE_BREAK.of(PageBreak.of(sheet, axis, index));
      },
      getCount: (sheet) => sheet.breaks[axis].size,
      getItem: (sheet, [index]) => {
        const at = sorted(sheet, axis)[readWholeNumber(index)];
        return at === undefined
          ? itemNotFound('there is no such page break')
          : PAGE_BREAK.of(PageBreak.of(sheet, axis, at));
      },
      removePageBreaks: (sheet) => {
        sheet.breaks[axis].clear();
        return undefined;
      },
    },
  };
}

function sorted(sheet: Sheet, axis: Axis): number[] {
  return [...sheet.breaks[axis]].sort((one, other) => one - other);
}
