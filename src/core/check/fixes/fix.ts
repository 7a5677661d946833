import type { Cell } from '../../grid/cell';
import type { Finding, Place } from '../finding';
import type { FixKind } from '../fix-kind';
import type { AliasEdit, DuplicateEdit, LeftOutReason, MonthEdit } from './edit';
import type { FixContext } from './fix-context';

/** What a fix would change for one finding. */
export type Proposal =
  | {
      readonly kind: 'cell';
      /** Index into `Recognition.grids`; row and column are zero-based. */
      readonly grid: number;
      readonly row: number;
      readonly column: number;
      readonly after: Cell;
    }
  | (Pick<AliasEdit, 'kind' | 'field' | 'spelling'> & { readonly after: string })
  | (Pick<MonthEdit, 'kind' | 'file' | 'sheet' | 'headerRow' | 'firstRow'> & { readonly after: string })
  | (Pick<DuplicateEdit, 'kind' | 'file' | 'sheet' | 'reference' | 'occurrence'> & {
      readonly after: string;
    })
  | { readonly kind: 'left out'; readonly place: Place; readonly reason: LeftOutReason };

/** One way to put findings right. It describes changes and makes none. */
export interface Fix {
  readonly kind: FixKind;
  readonly propose: (context: FixContext, finding: Finding) => Iterable<Proposal>;
}

/** Leaves what a finding is about as it is. */
export function leaveOut(place: Place, reason: LeftOutReason): Proposal {
  return { kind: 'left out', place, reason };
}
