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

/** What stands in a rule's sentences. */
export type Parameters = Readonly<Record<string, string | number>>;

/** What a rule reports: the facts for its sentences; the catalogue makes the sentences. */
export interface Occurrence {
  /** Where to look, the most telling place first. At least one. */
  readonly places: readonly Place[];
  readonly parameters: Parameters;
  readonly effect?: Effect;
}

/** One problem in the year's data. */
export interface Finding extends Occurrence {
  readonly rule: string;
  readonly severity: Severity;
  /** How the software can put it right, where it can. */
  readonly fix?: FixKind;
  /** Why somebody decided that it is right as it is. Such a finding is kept and printed, but not counted. */
  readonly silenced?: string;
}
