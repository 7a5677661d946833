import { FIELDS, type Field } from '../profile/profile';
import type { FieldColumn } from '../recognise/layout';
import { textKey } from '../recognise/values/normalise-text';
import { fieldColumn } from '../records/tally-columns';
import type { CheckContext } from './check-context';

/** Fewer sheets have no usual heading. */
const FEWEST_SISTERS = 3;

/** A field whose column on one sheet of a workbook is not headed as on most others (of two halves: the earlier), or is not there. */
export interface OddColumn {
  readonly layout: number;
  readonly field: Field;
  /** The heading on most sheets. */
  readonly usual: string;
  /** Absent where the sheet has no such column. */
  readonly column?: FieldColumn;
}

/** Compares the logs of a workbook, one a sheet, by the headings of their fields. */
export function oddColumns(context: CheckContext, workbook: number): OddColumn[] {
  const { layouts, workbookOfGrid } = context.recognition;
  const sisters = layouts.flatMap(({ kind, grid }, index) =>
    kind === 'log' && workbookOfGrid[grid] === workbook ? [index] : [],
  );
  if (sisters.length < FEWEST_SISTERS) return [];
  return FIELDS.flatMap((field) => {
    const columns = sisters.map((layout) => ({ layout, column: fieldColumn(context.layout(layout), field) }));
    const usual = usualHeading(columns.flatMap(({ column }) => (column ? [column.header] : [])));
    if (usual === undefined || usual.times * 2 < sisters.length) return [];
    // At half-year neither heading is that of most sheets: the later ones changed.
    const isEarlier = columns
      .slice(0, usual.times)
      .every(({ column }) => column && textKey(column.header) === textKey(usual.header));
    if (usual.times * 2 === sisters.length && !isEarlier) return [];
    return columns
      .filter(({ column }) => column === undefined || textKey(column.header) !== textKey(usual.header))
      .map(({ layout, column }) => ({ layout, field, usual: usual.header, ...(column && { column }) }));
  });
}

function usualHeading(
  headers: readonly string[],
): { readonly header: string; readonly times: number } | undefined {
  const times = new Map<string, { readonly header: string; times: number }>();
  for (const header of headers) {
    const key = textKey(header);
    const known = times.get(key);
    if (known) known.times++;
    else times.set(key, { header, times: 1 });
  }
  const [first] = [...times.values()].sort((one, other) => other.times - one.times);
  return first;
}
