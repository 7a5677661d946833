import type { FinancialYear } from '../calendar/financial-year';
import type { Month } from '../calendar/month';
import type { Measure } from '../recognise/layout';
import type { ComparedMeasure, RateGrain } from './cube';

/** The columns of the `Figures` table a sum may be filtered by. Absent: every value, "not recorded" included. */
export interface Where {
  readonly year?: FinancialYear;
  readonly month?: Month;
  /** A reporting area (its sub-areas included). */
  readonly area?: string;
  readonly subArea?: string;
  readonly areaKind?: 'member' | 'client';
  readonly category?: string;
  readonly source?: string;
  readonly proactive?: 'proactive' | 'reactive' | 'not recorded';
  /** Only areas and months that report this measure in both years. */
  readonly likeForLike?: ComparedMeasure;
  /** Only areas and months that record both incidents and arrests, at this grain. */
  readonly rated?: RateGrain;
}

/** The dimensions one can ask the leader or the rank of. */
export type Dimension = 'area' | 'category' | 'source' | 'month' | 'subArea';

/**
 * A number of the report as an expression: evaluated here, or compiled to an Excel formula over `Figures`. Both
 * give the same value; where there is none (nothing divided by zero) both give the same shorthand.
 */
export type Figure =
  | { readonly type: 'sum'; readonly measure: Measure; readonly where: Where }
  | { readonly type: 'constant'; readonly value: number }
  /** `of` for every `per` of `to`: arrests per 100 incidents has per 100. Nothing to divide by: [z]. */
  | { readonly type: 'ratio'; readonly of: Figure; readonly to: Figure; readonly per: number }
  /** How many more (or fewer) `now` is than `before`. */
  | { readonly type: 'difference'; readonly now: Figure; readonly before: Figure }
  /** The difference as a fraction of `before`; [z] where before is 0. */
  | { readonly type: 'change'; readonly now: Figure; readonly before: Figure }
  /** `part` as a fraction of `whole`; [z] where whole is 0. */
  | { readonly type: 'share'; readonly part: Figure; readonly whole: Figure }
  /** The place (1 the largest) of `of` among `among`; equal values share a place. */
  | { readonly type: 'rank'; readonly of: Figure; readonly among: readonly Figure[] }
  /** Added up; for a total that must follow its parts on the sheet. */
  | { readonly type: 'total'; readonly parts: readonly Figure[] }
  | TableFigure;

/** A number read off a table of the report itself: of what stands there once, everything else follows. */
export type TableFigure =
  /** The number of one cell. `row` is its place among all rows of the table, the first being 0. */
  | { readonly type: 'cell'; readonly table: string; readonly row: number; readonly column: string }
  /**
   * The rows that hold these texts, the total row never among them: the numbers of `column` added up, or the rows
   * counted where no column is given. Texts and shorthand add nothing.
   */
  | {
      readonly type: 'rows';
      readonly table: string;
      readonly column?: string;
      readonly where: readonly { readonly column: string; readonly text: string }[];
    };

/** The symbols for a missing number; Analysis Function guidance, "Releasing statistics in spreadsheets". */
export type Shorthand = '[b]' | '[c]' | '[e]' | '[k]' | '[p]' | '[r]' | '[x]' | '[z]';

export type FigureValue = number | Shorthand;
