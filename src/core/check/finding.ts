import type { FinancialYear } from '../calendar/financial-year';
import type { CheckContext } from './check-context';
import type { FixKind } from './fix-kind';

/**
 * How much a finding matters: `error` – the figure would be wrong; `warning` – it may be; `info` – good to know.
 */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Cells of one sheet. Rows and columns are zero-based; without columns, whole rows; without rows, the sheet. */
export interface Place {
  /** Index into `Recognition.grids`. */
  readonly grid: number;
  readonly firstRow?: number;
  readonly lastRow?: number;
  readonly firstColumn?: number;
  readonly lastColumn?: number;
}

/** What a finding would change in the report, to put the weightiest first. */
export interface Effect {
  readonly incidents: number;
  /** The reporting area it bears on, where it is one. */
  readonly area?: string;
  /** `incidents` as a fraction of the incidents of the area (without one: of all) in the year they lie in. */
  readonly share?: number;
}

/** The incidents a finding bears on, before anybody knows what share of all they are. */
export interface Bearing {
  readonly incidents: number;
  readonly area?: string;
  /** The year they lie in; without one, no share is said. */
  readonly year?: FinancialYear;
}

/** What stands in a rule's sentences. */
export type Parameters = Readonly<Record<string, string | number>>;

/** What is wrong: the facts for a rule's sentences; the catalogue makes the sentences. */
export interface Told {
  /** Where to look, the most telling place first. At least one. */
  readonly places: readonly Place[];
  readonly parameters: Parameters;
}

/** What a rule reports. */
export interface Occurrence extends Omit<Told, 'places'> {
  /** Places, or what finds them when somebody looks: one occurrence may lie in a hundred thousand. */
  readonly places: readonly Place[] | ((context: CheckContext) => readonly Place[]);
  readonly effect?: Bearing;
}

/** One problem in the year's data. */
export interface Finding extends Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly effect?: Effect;
  /** How the software can put it right, where it can. */
  readonly fix?: FixKind;
  /** Why somebody decided that it is right as it is. Such a finding is kept and printed, but not counted. */
  readonly silenced?: string;
}
