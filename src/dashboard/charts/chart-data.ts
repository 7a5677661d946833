import type { DrawnView, FigureCell, ViewCell, ViewSeries } from '../model/view';

/** The labels of the rows a view draws. */
export function drawnLabels({ table, drawnRows, shortLabels }: DrawnView): string[] {
  if (shortLabels) return [...shortLabels];
  return drawnOf(table.rows, drawnRows).map(({ cells }) => (cells[0]?.type === 'text' ? cells[0].text : ''));
}

/** The cells a series draws; what is no figure leaves a gap. */
export function drawnCells({ table, drawnRows }: DrawnView, series: ViewSeries): (ViewCell | undefined)[] {
  const at = table.columns.findIndex(({ id }) => id === series.column);
  return drawnOf(table.rows, drawnRows).map(({ cells }) => cells[at]);
}

/** The figure drawn for a series and row, where there is one. */
export function drawnFigure(view: DrawnView, series: number, row: number): FigureCell | undefined {
  const one = view.series[series];
  const cell = one && drawnCells(view, one)[row];
  return cell?.type === 'figure' ? cell : undefined;
}

function drawnOf<Row>(rows: readonly Row[], count: number): readonly Row[] {
  return rows.slice(0, count);
}

/** A long label in lines of at most so many characters, cut between words. */
export function wrapLabel(label: string, width: number): string | string[] {
  if (label.length <= width) return label;
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
