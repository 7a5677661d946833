import type { FiguresSummary, Totals } from '../../figures/summarise';
import { compareText } from '../../language/compare-text';
import { type Measure, MEASURES } from '../../recognise/layout';
import { sha256 } from './sha-256';

/** The figures a sign-off is for: those of `figures --json`. */
export type SealedFigures = Pick<FiguresSummary, 'year' | 'years' | 'totals' | 'by' | 'rows'>;

/** What a figure is of. */
export const SCOPES = ['total', 'year', 'area', 'category', 'month', 'source', 'rows'] as const;

/** One figure of a sign-off. */
export interface SealedFigure {
  readonly of: (typeof SCOPES)[number];
  /** Empty for the total. */
  readonly name: string;
  /** Absent for rows counted. */
  readonly measure?: Measure | undefined;
  readonly value: number;
}

/** The figures as they were on a day, kept to hold later ones against. */
export interface FiguresVersion {
  readonly year: string;
  /** As 2018-06-30. */
  readonly date: string;
  /** SHA-256 of the figures, in hexadecimal. */
  readonly seal: string;
  /** A list, not a dictionary: names come out of workbooks, and "__proto__" is a name like any other. */
  readonly figures: readonly SealedFigure[];
  /** The files beside the open workbook that they were made of: without these they cannot be the same. */
  readonly files?: readonly string[] | undefined;
}

/** A set of figures somebody signed off. */
export interface SignOff extends FiguresVersion {
  /** Who signs, by role: no name is kept. */
  readonly role: string;
  readonly note?: string | undefined;
}

/** A figure that is not what it was when it was signed off; absent where there was, or is, none. */
export interface MovedFigure {
  readonly of: (typeof SCOPES)[number];
  readonly name: string;
  readonly measure?: Measure;
  readonly before?: number;
  readonly after?: number;
}

export type SealState =
  | { readonly state: 'whole' }
  /** Figures moved since; or, where none did, what was kept of the sign-off was tampered with. */
  | { readonly state: 'broken'; readonly moved: readonly MovedFigure[] }
  | { readonly state: 'other year'; readonly year: string };

/** Keeps figures as they are on a day, with the added files they were made of. */
export function versionOf(
  summary: SealedFigures,
  { date, files = [] }: { readonly date: string; readonly files?: readonly string[] },
): FiguresVersion {
  const figures = listFigures(summary);
  const { year } = summary;
  return { year, date, seal: sealOf(year, figures), figures, ...(files.length > 0 && { files }) };
}

/** Signs figures off. `date` is the day it is done, as 2018-06-30. Throws a RangeError without a role. */
export function signOff(
  summary: SealedFigures,
  by: {
    readonly role: string;
    readonly date: string;
    readonly note?: string;
    readonly files?: readonly string[];
  },
): SignOff {
  const role = by.role.trim();
  if (role === '') throw new RangeError('Nobody signs.');
  return { ...versionOf(summary, by), role, ...(by.note !== undefined && { note: by.note }) };
}

/** Whether figures are still those that were signed off, and if not, which moved. */
export function checkSeal(signed: SignOff, summary: SealedFigures): SealState {
  if (signed.year !== summary.year) return { state: 'other year', year: signed.year };
  const now = listFigures(summary);
  const isGenuine = sealOf(signed.year, signed.figures) === signed.seal;
  if (isGenuine && sealOf(summary.year, now) === signed.seal) return { state: 'whole' };
  return { state: 'broken', moved: movedFigures(signed.figures, now) };
}

/** Every figure that is not what it was in an earlier version, in the order of a sign-off’s. */
export function movedSince(version: FiguresVersion, summary: SealedFigures): MovedFigure[] {
  return movedFigures(version.figures, listFigures(summary));
}

/** The seal that figures would bear. */
export function sealOfFigures(summary: SealedFigures): string {
  return sealOf(summary.year, listFigures(summary));
}

/** The same figures give the same seal, whatever their order. */
function sealOf(year: string, figures: readonly SealedFigure[]): string {
  const lines = figures.map(({ value, ...figure }) => `${keyOf(figure)} ${String(value)}`);
  return sha256([year, ...lines.sort(compareText)].join('\n'));
}

/** Every figure that differs: totals first, then by year, area, category, month, source, then rows. */
function movedFigures(before: readonly SealedFigure[], after: readonly SealedFigure[]): MovedFigure[] {
  const was = new Map(before.map((figure) => [keyOf(figure), figure]));
  const is = new Map(after.map((figure) => [keyOf(figure), figure]));
  const moved = [...new Map([...was, ...is])].flatMap(([key, { of, name, measure }]): MovedFigure[] => {
    const [earlier, later] = [was.get(key)?.value, is.get(key)?.value];
    if (earlier === later) return [];
    return [
      {
        of,
        name,
        ...(measure !== undefined && { measure }),
        ...(earlier !== undefined && { before: earlier }),
        ...(later !== undefined && { after: later }),
      },
    ];
  });
  return moved.sort((one, other) => SCOPES.indexOf(one.of) - SCOPES.indexOf(other.of));
}

function keyOf({ of, name, measure }: Omit<SealedFigure, 'value'>): string {
  return JSON.stringify([of, name, measure ?? '']);
}

function listFigures({ totals, years, by, rows }: SealedFigures): SealedFigure[] {
  return [
    ...listTotals('total', '', totals),
    ...Object.entries(years).map(([name, value]): SealedFigure => ({
      of: 'year',
      name,
      measure: 'incidents',
      value,
    })),
    ...(['area', 'category', 'month', 'source'] as const).flatMap((of) =>
      Object.entries(by[of]).flatMap(([name, each]) => listTotals(of, name, each)),
    ),
    { of: 'rows', name: '', value: rows.counted },
  ];
}

function listTotals(of: SealedFigure['of'], name: string, all: Totals): SealedFigure[] {
  return MEASURES.flatMap((measure) => {
    const value = all[measure];
    return value === undefined ? [] : [{ of, name, measure, value }];
  });
}
