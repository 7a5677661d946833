import { cellAddress } from '../../src/core/grid/address';
import { yearOfMonthKey } from '../facts/month-range';
import { plainContent } from '../habits/written';
import { formula } from '../sheets/cell';
import { SheetDraft } from '../sheets/sheet-draft';
import type { PlantedTrap, TrapName } from '../traps';
import type { NoticedCell, PrintedTotalReading, Reading, TableReading } from '../truth/reading';
import { LOG_HEADERS, logColumn, type LogHeader, type LogRow } from './log-row';

/** What each column of the log is for. */
const MEANINGS: Readonly<Record<LogHeader, string>> = {
  Ref: 'reference',
  Date: 'date',
  Time: 'time',
  Camera: 'camera',
  Area: 'area',
  Category: 'category',
  Source: 'source',
  'Police Attended (Y/N)': 'attended',
  Arrests: 'arrests',
  Notes: 'notes',
};

const HEADER_ROW = 3;
const ARRESTS = logColumn('Arrests');

/** One month of the host's log being written, together with what a perfect reader reads in it. */
export class LogSheet {
  readonly draft: SheetDraft;
  readonly traps: PlantedTrap[] = [];
  readonly #title: string;
  readonly #readings: Reading[] = [];
  readonly #noticed: NoticedCell[] = [];
  readonly #printedTotals: PrintedTotalReading[] = [];

  constructor(
    name: string,
    title: string,
    private readonly authority: string,
  ) {
    this.draft = new SheetDraft(name);
    this.#title = title;
    this.draft.widths.push(13, 12, 8, 9, 15, 24, 20, 12, 9, 44);
    this.draft.appendBold([title]);
    this.draft.merge('A1:J1');
    this.draft.append(['One row per incident. The night shift logs on the sheet of the day it began.']);
    this.draft.appendBold(LOG_HEADERS);
    this.#plant('merged title', 1, 0, 'the month and the authority of the sheet');
  }

  addRow(row: LogRow): void {
    const number = this.draft.append(row.cells);
    for (const { header, trap, means } of row.traps) this.#plant(trap, number, logColumn(header), means);
    for (const { header, code } of row.noticed) {
      this.#noticed.push({ code, cell: cellAddress(number - 1, logColumn(header)) });
    }
    this.#readings.push(row.excluded ? { row: number, excluded: row.excluded } : this.#count(row, number));
  }

  repeatHeader(): void {
    const row = this.draft.appendBold(LOG_HEADERS);
    this.#readings.push({ row, excluded: 'repeated header' });
    this.#plant('repeated header', row, 0, 'no entry');
  }

  addRemark(text: string): void {
    const row = this.draft.append([text]);
    this.#readings.push({ row, excluded: 'note row' });
    this.#plant('note row', row, 0, 'no entry');
  }

  addBlankRow(): void {
    const row = this.draft.append();
    this.#plant('blank row', row, 0, 'the table goes on below');
  }

  /** Closes the sheet with a subtotal of the arrests: a SUM, or a number somebody typed. */
  addSubtotal(label: string, typed?: number): void {
    const last = this.draft.nextRow - 1;
    const summed = this.draft.rows.slice(HEADER_ROW).reduce((sum, cells) => {
      const cell = cells[ARRESTS];
      return typeof cell === 'number' ? sum + cell : sum;
    }, 0);
    const ours = this.#readings.reduce(
      (sum, reading) => sum + ('measures' in reading ? (reading.measures.arrests ?? 0) : 0),
      0,
    );
    const range = `${cellAddress(HEADER_ROW, ARRESTS)}:${cellAddress(last - 1, ARRESTS)}`;
    const cells = LOG_HEADERS.map((header) => {
      if (header === 'Ref') return label;
      if (header !== 'Arrests') return null;
      return typed === undefined ? formula(`SUM(${range})`, summed) : ours + typed;
    });
    const row = this.draft.appendBold(cells);
    const printed = typed === undefined ? summed : ours + typed;
    const trap: TrapName = typed === undefined ? 'sum leaves out text' : 'printed total wrong';
    this.#readings.push({ row, excluded: 'subtotal row' });
    this.#plant('subtotal row', row, 0, 'no entry');
    const cell = cellAddress(row - 1, ARRESTS);
    if (printed !== ours) this.#plant(trap, row, ARRESTS, `${ours} arrests by the rows above`);
    this.#printedTotals.push({
      cell,
      measure: 'arrests',
      label,
      printed,
      ours,
      ...(printed === ours ? {} : { cause: trap }),
    });
  }

  /** Notes a trap that is the sheet's and no cell's. */
  plantOnSheet(trap: TrapName, means: string): void {
    this.traps.push({ trap, sheet: this.draft.name, means });
  }

  /** The finished table. */
  table(): TableReading {
    return {
      sheet: this.draft.name,
      visibility: this.draft.visibility,
      title: this.#title,
      layouts: ['log'],
      range: `A${HEADER_ROW}:${cellAddress(this.draft.nextRow - 2, LOG_HEADERS.length - 1)}`,
      headerRows: [HEADER_ROW],
      columns: LOG_HEADERS.map((header, index) => ({
        column: cellAddress(0, index).slice(0, -1),
        header,
        means: MEANINGS[header],
      })),
      readings: this.#readings,
      printedTotals: this.#printedTotals,
      noticed: this.#noticed,
    };
  }

  #count(row: LogRow, number: number): Reading {
    return {
      row: number,
      dimensions: {
        year: yearOfMonthKey(row.month),
        month: row.month,
        area: this.authority,
        subArea: row.subArea,
        category: row.category,
        source: row.source,
      },
      measures: {
        incidents: 1,
        attendances: row.attended ? 1 : 0,
        arrests: row.arrests ?? 0,
      },
    };
  }

  #plant(trap: TrapName, row: number, column: number, means: string): void {
    const written = plainContent(this.draft.cellAt(row, column));
    this.traps.push({
      trap,
      sheet: this.draft.name,
      cell: cellAddress(row - 1, column),
      ...(written === undefined ? {} : { written }),
      means,
    });
  }
}
