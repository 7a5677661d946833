import { MEASURES, type Measure } from '../../recognise/layout';
import type { SealedFigure } from './seal';

/** Figures as they are kept: a line for each thing they are of, a place in it for each measure. */
export interface PackedFigures {
  readonly measures: readonly Measure[];
  readonly lines: readonly (readonly [
    of: SealedFigure['of'],
    name: string,
    ...values: (number | null | undefined)[],
  ])[];
  /** Rows counted; absent where it is not among the figures. */
  readonly rows?: number | undefined;
}

/** Packs figures into a fifth of the room: a workbook carries them with every saving. */
export function packFigures(figures: readonly SealedFigure[]): PackedFigures {
  const measures = MEASURES.filter((measure) => figures.some((figure) => figure.measure === measure));
  const lines = new Map<string, [of: SealedFigure['of'], name: string, ...values: (number | null)[]]>();
  let rows: number | undefined;
  for (const { of, name, measure, value } of figures) {
    if (measure === undefined) {
      rows = value;
      continue;
    }
    const key = JSON.stringify([of, name]);
    const line = lines.get(key) ?? [of, name];
    lines.set(key, line);
    const place = 2 + measures.indexOf(measure);
    while (line.length < place) line.push(null);
    line[place] = value;
  }
  return { measures, lines: [...lines.values()], ...(rows !== undefined && { rows }) };
}

/** The figures again, in their order. */
export function unpackFigures({ measures, lines, rows }: PackedFigures): SealedFigure[] {
  const figures = lines.flatMap(([of, name, ...values]) =>
    measures.flatMap((measure, at): SealedFigure[] => {
      const value = values[at];
      return value === null || value === undefined ? [] : [{ of, name, measure, value }];
    }),
  );
  return rows === undefined ? figures : [...figures, { of: 'rows', name: '', value: rows }];
}
