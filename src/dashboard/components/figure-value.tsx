import { formatNumber } from '../../core/report/format-number';
import type { AbsentCell, FigureCell } from '../model/view';
import { readCell } from '../model/read-cell';
import { useDashboardTools } from './dashboard-tools';

/** A number one can click to see where it comes from; where there is none, what is said instead. */
export function FigureValue({
  cell,
  name,
}: {
  readonly cell: FigureCell | AbsentCell;
  readonly name: string;
}) {
  const { words, trace } = useDashboardTools();
  if (cell.type === 'absent') return <span className="dash-absent">{readCell(words, cell)}</span>;
  const text = formatNumber(cell.value, cell.format);
  if (!trace) return <>{text}</>;
  const { figure, at } = cell;
  return (
    <button
      type="button"
      className="dash-figure"
      aria-label={`${text}. ${words.chart.show(name)}`}
      title={words.chart.traceHint}
      onClick={() => {
        trace({ figure, ...(at && { at }) }, name);
      }}
    >
      {text}
    </button>
  );
}
