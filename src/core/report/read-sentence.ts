import type { FigureValue } from '../figures/figure';
import type { NumberFormat, Run, Sentence } from './document';
import { formatNumber } from './format-number';
import { columnIndex, rankRows, type Reading, tableById, textOfCell, valueOfCell } from './read-cell';

/** What stands where no row of a table has the place asked for. */
const NO_LEADER = '[z]';

/**
 * Reads a sentence as plain text: what the workbook's formula for it shows. `reading` gives the figures' values and
 * the tables that leaders are looked up in. Throws where the sentence names a table or column the report has not.
 */
export function readSentence(sentence: Sentence, reading: Reading): string {
  return sentence.map((run) => readRun(run, reading)).join('');
}

function readRun(run: Run, reading: Reading): string {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'figure':
      return formatValue(reading.evaluate(run.figure), run.format);
    case 'choice': {
      const value = reading.evaluate(run.figure);
      if (typeof value === 'string') return readSentence(run.none, reading);
      const branch = value > 0 ? run.above : value < 0 ? run.below : run.equal;
      return readSentence(branch, reading);
    }
    case 'leader': {
      const row = rankRows(tableById(run.table, reading), run.column, reading)[run.place - 1];
      return row ? textOfCell(row.cells[0]!, reading) : NO_LEADER;
    }
    case 'leader figure': {
      const value = valueOfPlace(run, run.place, run.show, reading);
      return typeof value === 'number' ? formatNumber(value, run.format) : value;
    }
    case 'tie': {
      const [one, other] = run.places.map((place) => valueOfPlace(run, place, run.column, reading));
      return readSentence(one === other ? run.tied : run.apart, reading);
    }
  }
}

/** What the row of that place has in the column `show`. */
function valueOfPlace(
  { table: id, column }: { readonly table: string; readonly column: string },
  place: number,
  show: string,
  reading: Reading,
): number | string {
  const table = tableById(id, reading);
  const row = rankRows(table, column, reading)[place - 1];
  return row ? valueOfCell(row.cells[columnIndex(table, show)]!, reading) : NO_LEADER;
}

function formatValue(value: FigureValue, format: NumberFormat): string {
  return typeof value === 'number' ? formatNumber(value, format) : value;
}
