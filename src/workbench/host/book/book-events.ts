/** Who did something: the add-in itself, the person at this Excel, or someone else in the same workbook. */
export type Actor = 'add-in' | 'person' | 'co-author';

/** What happens in a workbook, as whoever shows it or listens needs to know. Addresses are without the sheet's name. */
export type BookEvent =
  | {
      readonly kind: 'cells changed';
      readonly sheetId: string;
      readonly address: string;
      readonly change: CellsChange;
      readonly actor: Actor;
      /** Where exactly one cell changed: what it held and holds. */
      readonly detail?: CellDetail;
    }
  | {
      readonly kind: 'format changed';
      readonly sheetId: string;
      readonly address: string;
      readonly actor: Actor;
    }
  | { readonly kind: 'selection changed'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'sheet activated'; readonly sheetId: string }
  | { readonly kind: 'sheet deactivated'; readonly sheetId: string }
  | { readonly kind: 'sheet added'; readonly sheetId: string; readonly actor: Actor }
  | { readonly kind: 'sheet deleted'; readonly sheetId: string; readonly actor: Actor }
  | {
      readonly kind: 'sheet renamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'sheet moved';
      readonly sheetId: string;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'sheet calculated'; readonly sheetId: string; readonly address: string }
  | {
      readonly kind: 'table changed';
      readonly tableId: string;
      readonly sheetId: string;
      readonly address: string;
      readonly change: CellsChange;
      readonly actor: Actor;
      readonly detail?: CellDetail;
    }
  | {
      readonly kind: 'table added';
      readonly tableId: string;
      readonly tableName: string;
      readonly sheetId: string;
    }
  | {
      readonly kind: 'table deleted';
      readonly tableId: string;
      readonly tableName: string;
      readonly sheetId: string;
    };

/** The words of `Excel.DataChangeType`. */
export type CellsChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface CellDetail {
  readonly before: string | number | boolean;
  readonly after: string | number | boolean;
  readonly typeBefore: string;
  readonly typeAfter: string;
}

type Listener = (event: BookEvent) => void;

/** Tells listeners what happens, in the order it happens. */
export class BookEvents {
  #listeners = new Set<Listener>();

  /** Starts listening; the function it gives ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: BookEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
