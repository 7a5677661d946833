import { columnLetters, parseCellAddress } from '../grid/address';
import { FIELDS, type Field, type TableProfile } from '../profile/profile';
import type { DecidedFields } from './fields/assign-fields';
import type { Ambiguity } from './layout';
import { textKey } from './values/normalise-text';

/** A column of a table with its heading as shown. */
export interface HeadedColumn {
  readonly column: number;
  readonly header: string;
  /** What stands in the last heading row alone, where another heading over it is part of `header`. */
  readonly lowerHeader?: string;
}

export interface ProfiledColumns {
  readonly decided: DecidedFields;
  /** Fields whose column the table does not have: they stay without one. */
  readonly missing: readonly Field[];
  /** Columns that are to be no field. */
  readonly apart: ReadonlySet<number>;
  readonly ambiguities: readonly Ambiguity[];
}

/** Finds the columns that the profile gives to fields, by heading or by letters. What is not there is said. */
export function profiledColumns(
  table: TableProfile | undefined,
  columns: readonly HeadedColumn[],
): ProfiledColumns {
  const decided = new Map<Field, number>();
  const missing: Field[] = [];
  const ambiguities: Ambiguity[] = [];
  for (const field of FIELDS) {
    const wanted = table?.fields?.[field];
    if (wanted === undefined) continue;
    const [first, ...others] = findColumns(wanted, columns);
    if (first === undefined) {
      missing.push(field);
      const found = columns.flatMap(({ header }) => (header === '' ? [] : [header]));
      ambiguities.push({
        code: 'profile column not found',
        detail: `${field}: ${wanted}`,
        chosen: 'none',
        found,
      });
      continue;
    }
    decided.set(field, first);
    if (others.length > 0) {
      const letters = columnLetters(first);
      ambiguities.push({
        code: 'profile column twice',
        column: first,
        detail: `${field}: ${wanted}`,
        chosen: letters,
      });
    }
  }
  const taken = new Set(decided.values());
  const apart = new Set((table?.unused ?? []).flatMap((wanted) => findColumns(wanted, columns)));
  for (const column of taken) apart.delete(column);
  return { decided, missing, apart, ambiguities };
}

function findColumns(wanted: string, columns: readonly HeadedColumn[]): number[] {
  const key = textKey(wanted);
  const headed = columns.filter(({ header }) => textKey(header) === key).map(({ column }) => column);
  if (headed.length > 0) return headed;
  const lower = columns.filter(({ lowerHeader = '' }) => textKey(lowerHeader) === key && key !== '');
  if (lower.length > 0) return lower.map(({ column }) => column);
  const letters = parseCellAddress(`${wanted.trim()}1`)?.column;
  return letters === undefined || !columns.some(({ column }) => column === letters) ? [] : [letters];
}

/** How a profile names a column so that it is found again: by its heading, or by letters where that is not unique. */
export function nameColumn({ column, header }: HeadedColumn, columns: readonly HeadedColumn[]): string {
  const found = header === '' ? [] : findColumns(header, columns);
  return found.length === 1 && found[0] === column ? header : columnLetters(column);
}
