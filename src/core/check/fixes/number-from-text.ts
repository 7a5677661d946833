import { readCountText } from '../../recognise/values/read-count';
import { type Fix, leaveOut } from './fix';

/** Turns a number kept as text into the number it is read as. */
export const numberFromText: Fix = {
  kind: 'number-from-text',
  *propose(context, { places: [place] }) {
    const found = place && context.cellOf(place);
    if (found?.cell.kind !== 'text') return;
    const { grid, row, column, cell } = found;
    const reading = readCountText(cell.text);
    if (context.isTextFile(grid)) yield leaveOut(place!, 'text file');
    else if (reading.kind !== 'count') yield leaveOut(place!, 'not clear');
    else yield { kind: 'cell', grid, row, column, after: { kind: 'number', number: reading.value } };
  },
};
