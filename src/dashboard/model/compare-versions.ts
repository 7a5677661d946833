import {
  type FiguresVersion,
  movedSince,
  type MovedFigure,
  type SealedFigures,
} from '../../core/report/review/seal';

/** A figure of two versions; `before` and `after` are absent where there is none. */
export type ComparedFigure = MovedFigure;

/** What is worth reading of a comparison: every total of the year, moved or not, then all else that moved. */
export function compareVersions(
  version: FiguresVersion,
  now: SealedFigures,
): { readonly rows: readonly ComparedFigure[]; readonly moved: number } {
  const moved = movedSince(version, now);
  const movedTotals = new Map(moved.filter(isTotal).map((figure) => [figure.measure, figure]));
  const totals = version.figures
    .filter(isTotal)
    .map(
      ({ of, name, measure, value }): ComparedFigure =>
        movedTotals.get(measure) ?? { of, name, ...(measure && { measure }), before: value, after: value },
    );
  const added = moved.filter((figure) => isTotal(figure) && figure.before === undefined);
  return { rows: [...totals, ...added, ...moved.filter((figure) => !isTotal(figure))], moved: moved.length };
}

function isTotal({ of }: Pick<MovedFigure, 'of'>): boolean {
  return of === 'total';
}
