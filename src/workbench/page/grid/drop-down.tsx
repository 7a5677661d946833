import { cellAddress } from '../../../core/grid/address';
import { workbenchWords } from '../../../core/language/en-GB/workbench';
import { typeInto } from '../../host/book/type-into';
import type { Session } from '../session';
import { choicesFor } from './choices';

interface DropDownProps {
  readonly session: Session;
  /** The active cell on the page, in pixels. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The arrow beside the active cell that lists what may be typed there. */
export function DropDown({ session, box }: DropDownProps) {
  const sheet = session.workbook.activeSheet;
  const { row, column } = session.activeCell;
  const choices = choicesFor(sheet, row, column);
  if (choices.length === 0) return null;
  return (
    <select
      className="drop-down"
      aria-label={workbenchWords.choicesFor(cellAddress(row, column))}
      tabIndex={-1}
      value=""
      style={{ left: box.left + box.width, top: box.top, height: box.height }}
      onPointerDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
      }}
      onChange={({ target }) => {
        const { value } = target;
        session.attempt(() => {
          typeInto(sheet, row, column, value);
        });
        // Whoever chose goes on with the keys of the grid.
        target.closest<HTMLElement>('[role=grid]')?.focus();
      }}
    >
      <option value="" hidden />
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}
