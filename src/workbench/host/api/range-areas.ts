import { areaAddress, cellsIn, isWholeColumns, isWholeRows, type Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import { splitSheetName, writeSheetName } from '../book/sheet-name';
import type { SheetRange } from '../book/sheet-range';
import { parseArea } from '../book/area';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { fanOut } from '../dispatch/fan-out';
import type { HostObject } from '../dispatch/host-object';
import { invalidArgument } from '../host-error';
import { RANGE } from './range/range';
import { WORKSHEET } from './worksheet';

/** Several ranges of one sheet, held together. */
class RangeAreas {
  constructor(
    readonly sheet: Sheet,
    readonly ranges: readonly SheetRange[],
  ) {}

  get address(): string {
    const name = writeSheetName(this.sheet.name);
    return this.ranges.map(({ area }) => `${name}!${areaAddress(area)}`).join(',');
  }
}

/** Excel takes no longer list of addresses. */
const LONGEST_ADDRESS = 8192;

const RANGE_COLLECTION: HostClass<RangeAreas> = defineClass<RangeAreas>({
  name: 'RangeCollection',
  items: ({ ranges }) => ranges.map((range) => RANGE.of(range)),
  methods: {
    getCount: ({ ranges }) => ranges.length,
    getItemAt: ({ ranges }, [index]) => {
      const range = typeof index === 'number' ? ranges[index] : undefined;
      return range ? RANGE.of(range) : invalidArgument('there is no such area');
    },
  },
});

const RANGE_AREAS: HostClass<RangeAreas> = defineClass<RangeAreas>({
  name: 'RangeAreas',
  scalars: {
    address: { get: ({ address }) => address },
    addressLocal: { get: ({ address }) => address },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: { get: ({ ranges }) => ranges.reduce((sum, { area }) => sum + cellsIn(area), 0) },
    isEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => isWholeColumns(area)) },
    isEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => isWholeRows(area)) },
  },
  objects: {
    areas: (areas) => RANGE_COLLECTION.of(areas),
    format: ({ ranges }) => fanOut(ranges.map((range) => RANGE.of(range).follow('format')!)),
    worksheet: ({ sheet }) => WORKSHEET.of(sheet),
  },
  methods: {
    clear: ({ ranges }, parameters) => {
      for (const range of ranges) RANGE.of(range).call('clear', parameters);
      return undefined;
    },
  },
});

export { RANGE_AREAS, RANGE_COLLECTION };

/** The object for several areas of a sheet; `undefined` where there are none. */
export function areasObject(sheet: Sheet, areas: readonly Area[]): HostObject | undefined {
  if (areas.length === 0) return undefined;
  const ranges = areas.map((area) => sheet.workbook.range(sheet, area));
  return RANGE_AREAS.of(new RangeAreas(sheet, ranges));
}

/** The areas that a list of addresses names, separated by commas, all on this sheet. */
export function locateAreas(sheet: Sheet, addresses: string): HostObject {
  if (addresses.length > LONGEST_ADDRESS) invalidArgument('the list of addresses is too long');
  const areas = addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((address) => {
    const { sheet: named, rest } = splitSheetName(address.trim());
    const area = named === undefined || named === sheet.name ? parseArea(rest) : undefined;
    return area ?? invalidArgument(`“${address}” is no address on this sheet`);
  });
  return areasObject(sheet, areas)!;
}
