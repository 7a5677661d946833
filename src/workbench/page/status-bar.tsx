import { workbenchWords } from '../../core/language/en-GB/workbench';
import { intersection, type Area } from '../host/book/area';
import type { Sheet } from '../host/book/sheet';
import { showValue } from '../host/input/show-value';
import type { Editing } from './editing';
import type { Session } from './session';
import { useRevision } from './use-session';

/** What is going on, and what the selected numbers come to. */
export function StatusBar(props: {
  readonly session: Session;
  readonly editing: Editing;
  readonly notice: string;
}) {
  const { session, editing, notice } = props;
  useRevision(session);
  const { sheet, area } = session.workbook.selection;
  const state = editing.typing ? workbenchWords.editing : workbenchWords.ready;
  return (
    <div className="status-bar">
      <span role="status">{notice || session.refusal || state}</span>
      <span>{summaryOf(sheet, area)}</span>
    </div>
  );
}

function summaryOf(sheet: Sheet, area: Area): string {
  if (area.top === area.bottom && area.left === area.right) return '';
  const { reach } = sheet.cells;
  const used = intersection(area, {
    top: 0,
    left: 0,
    bottom: Math.max(0, reach.row),
    right: Math.max(0, reach.column),
  });
  if (!used) return '';
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const [, { values }] of sheet.cells.rowsIn(used)) {
    for (let column = used.left; column <= Math.min(used.right, values.length - 1); column++) {
      const value = values[column];
      if (value === undefined) continue;
      count++;
      if (typeof value !== 'number') continue;
      numbers++;
      sum += value;
    }
  }
  if (count < 2) return '';
  const shown = (value: number) =>
    showValue(Number(value.toPrecision(12)), '#,##0.##', 'en-GB').replace(/\.$/, '');
  return workbenchWords.summary({
    count,
    sum: shown(sum),
    average: numbers === 0 ? '–' : shown(sum / numbers),
  });
}
