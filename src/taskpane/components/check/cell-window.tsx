import { useEffect, useState } from 'react';

import { columnLetters } from '../../../core/grid/address';
import type { FindingItem } from '../../analysis/finding-shelf';
import type { SheetWindow } from '../../analysis/sheet-window';
import { usePane } from '../pane-context';

const ROWS_AROUND = 2;
const MOST_ROWS = 6;
const MOST_COLUMNS = 12;

/** The cells of a finding in a file that is not open in Excel, with the rows around them. */
export function CellWindow({ target }: { readonly target: NonNullable<FindingItem['target']> }) {
  const { pane, text } = usePane();
  const [rows, setRows] = useState<SheetWindow>();
  const { file, sheet, cells } = target;
  useEffect(() => {
    let isCurrent = true;
    const firstColumn = Math.max(0, cells.firstColumn - 3);
    const place = {
      file,
      sheet,
      firstRow: Math.max(0, cells.firstRow - ROWS_AROUND),
      rowCount: MOST_ROWS,
      firstColumn,
      lastColumn: firstColumn + MOST_COLUMNS - 1,
    };
    void pane.surroundings.analyst.rows(place).then((window) => {
      if (isCurrent) setRows(window);
    });
    return () => {
      isCurrent = false;
    };
  }, [pane, file, sheet, cells]);
  if (!rows) return null;
  const width = rows.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isMeant = (row: number, column: number) =>
    row >= cells.firstRow &&
    row <= cells.lastRow &&
    column >= cells.firstColumn &&
    column <= cells.lastColumn;
  return (
    // A region that scrolls is reached with the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="sheet-window" tabIndex={0} role="group" aria-label={text.check.rowsHere(sheet)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.sources.mapping.row}</th>
            {Array.from({ length: width }, (_, across) => (
              <th key={across} scope="col">
                {columnLetters(rows.firstColumn + across)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{rows.firstRow + index + 1}</th>
              {Array.from({ length: width }, (_, across) => {
                const meant = isMeant(rows.firstRow + index, rows.firstColumn + across);
                return <td key={across}>{meant ? <mark>{row[across] ?? ''}</mark> : row[across]}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
