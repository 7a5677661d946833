import { parseRangeAddress } from '../../grid/address';
import { LOG_WITHOUT_DATES } from '../../recognise/recognise-sheet';
import type { CheckContext } from '../check-context';
import type { SheetRule } from '../rule';
import { layoutsOfGrid } from '../table-index';

/** Entries of a log that is no table the report can count: it has no date, and nothing around it says the month. */
export const logWithoutDates: SheetRule = {
  id: 'log-without-dates',
  family: 'columns',
  severity: 'error',
  scope: 'sheet',
  reads: ['table notes'],
  *check(context, grid) {
    const ranges = undatedRanges(context, grid).flatMap((address) => parseRangeAddress(address) ?? []);
    for (const range of ranges) {
      const rows = range.lastRow - range.firstRow + 1;
      yield { places: [{ grid, ...range }], parameters: { rows }, effect: { incidents: rows } };
    }
  },
};

function undatedRanges(context: CheckContext, grid: number): string[] {
  const { unrecognised } = context.recognition;
  const whole = unrecognised.flatMap(({ grid: own, reason }) => (own === grid ? [reason] : []));
  const parts = context.shared(layoutsOfGrid)[grid]!.flatMap((layout) => context.layout(layout).ambiguities);
  return [...whole, ...parts]
    .filter(({ code }) => code === LOG_WITHOUT_DATES)
    .flatMap(({ detail }) => detail?.split(', ') ?? []);
}
