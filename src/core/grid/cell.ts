/** What a cell holds, as Excel itself distinguishes it. A date is a number whose format shows a date or time. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell's value. `serial` counts days in the workbook's own date system, with the time as a fraction. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: string };

export const BLANK_CELL: Cell = { kind: 'blank' };

/** The codes under which a grid stores kinds, a byte a cell. The order is part of the stored form. */
export const KIND_CODE = {
  blank: 0,
  text: 1,
  number: 2,
  date: 3,
  boolean: 4,
  error: 5,
} as const satisfies Record<CellKind, number>;

export const KINDS: readonly CellKind[] = ['blank', 'text', 'number', 'date', 'boolean', 'error'];
