import { groupBy } from '../group-by';
import type { Measure } from '../recognise/layout';
import type { Figure, Where } from './figure';
import { hasColumns, hasPlainCriteria, SPREAD_KEYS, spreadFormula, type SpreadKey } from './sum-formula';

export type SumFigure = Extract<Figure, { type: 'sum' }>;

/** Sums that differ in one filter only, as one array formula. */
export interface SpreadSum {
  readonly measure: Measure;
  readonly formula: string;
}

/**
 * Sorts figures into groups of sums that one `SUMIFS` with an array of criteria can hold, and the rest. Totals inside
 * totals are opened up. It keeps formulas over many parts far below Excel's limit of length.
 */
export function spreadSums(
  figures: readonly Figure[],
  measures: ReadonlySet<Measure>,
): { readonly spreads: readonly SpreadSum[]; readonly rest: readonly Figure[] } {
  const spreads: SpreadSum[] = [];
  const rest: Figure[] = [];
  let sums: SumFigure[] = [];
  for (const part of figures.flatMap(openTotal)) {
    // What nobody recorded has no column, and a text that is no safe criterion cannot stand in an array.
    const spreadable = part.type === 'sum' && hasColumns(part, measures) && hasPlainCriteria(part.where);
    if (spreadable) sums.push(part);
    else rest.push(part);
  }
  while (sums.length > 1) {
    const group = largestGroup(sums);
    if (!group) break;
    const { measure } = group.sums[0]!;
    const wheres = group.sums.map((sum) => sum.where);
    spreads.push({ measure, formula: spreadFormula(measure, wheres, group.over) });
    const taken = new Set<Figure>(group.sums);
    sums = sums.filter((sum) => !taken.has(sum));
  }
  return { spreads, rest: [...rest, ...sums] };
}

/** The parts of a total, those of totals within it included; any other figure is its own only part. */
export function openTotal(figure: Figure): readonly Figure[] {
  return figure.type === 'total' ? figure.parts.flatMap(openTotal) : [figure];
}

function largestGroup(sums: readonly SumFigure[]): { over: SpreadKey; sums: SumFigure[] } | undefined {
  let best: { over: SpreadKey; sums: SumFigure[] } | undefined;
  for (const over of SPREAD_KEYS) {
    const spread = sums.filter(({ where }) => where[over] !== undefined);
    const groups = groupBy(spread, (sum) => keyWithout(sum, over));
    for (const group of groups.values()) {
      if (group.length > 1 && group.length > (best?.sums.length ?? 0)) best = { over, sums: group };
    }
  }
  return best;
}

const WHERE_KEYS: readonly (keyof Where)[] = [
  'year',
  'month',
  'area',
  'subArea',
  'areaKind',
  'category',
  'source',
  'proactive',
  'likeForLike',
  'rated',
];

function keyWithout({ measure, where }: SumFigure, over: SpreadKey): string {
  return JSON.stringify([measure, ...WHERE_KEYS.map((key) => (key === over ? null : (where[key] ?? null)))]);
}
