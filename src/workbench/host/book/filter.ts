import { HostError, invalidArgument } from '../host-error';
import { showValue } from '../input/show-value';
import type { Json } from '../json';
import { columnsOf, type Area } from './area';
import type { CellValue } from './cell-value';
import type { Sheet } from './sheet';

/** By what the rows of one column are chosen, in the words of Office.js. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly Json[];
}

/** What a filter lies on: a table, or some rows of a sheet below a row of headings. */
export interface FilteredPlace {
  area: Area;
  readonly showHeaders?: boolean;
  readonly showTotals?: boolean;
}

/** The filter of a table, which is always there, or the one that a sheet may have beside. */
export class AutoFilter {
  #filter: Filter | undefined;

  constructor(
    readonly sheet: Sheet,
    private readonly table?: FilteredPlace,
  ) {
    if (table) this.#filter = new Filter(sheet, table);
  }

  /** `undefined` where the sheet has none, or its cells are gone. */
  get filter(): Filter | undefined {
    const filter = this.#filter;
    const isThere = filter && (this.table ?? this.sheet.filteredPlaces.includes(filter.place));
    return isThere ? filter : undefined;
  }

  /** Puts a filter on cells; a sheet's earlier one goes. A table's stays where it is. */
  put(area: Area): Filter {
    if (this.#filter && this.table) return this.#filter;
    this.remove();
    const place = { area };
    this.sheet.filteredPlaces.push(place);
    return (this.#filter = new Filter(this.sheet, place));
  }

  /** Shows what was hidden; a sheet then has no filter any more. */
  remove(): void {
    this.#filter?.clear();
    if (this.table) return;
    this.#filter = undefined;
    this.sheet.filteredPlaces.length = 0;
  }
}

/** Criteria by column, and the rows they hide. */
export class Filter {
  readonly #criteria = new Map<number, FilterCriteria>();
  /** The rows it hid, so that it shows no row somebody else hid. */
  #hidden: number[] = [];

  constructor(
    readonly sheet: Sheet,
    readonly place: FilteredPlace,
  ) {}

  get area(): Area {
    return this.place.area;
  }

  /** The criteria by column, counted from the first; `null` where a column has none. */
  get criteria(): (FilterCriteria | null)[] {
    return Array.from({ length: columnsOf(this.area) }, (_, column) => this.#criteria.get(column) ?? null);
  }

  get isFiltered(): boolean {
    return this.#criteria.size > 0;
  }

  criteriaOf(column: number): FilterCriteria | undefined {
    return this.#criteria.get(column);
  }

  apply(column: number, criteria: FilterCriteria): void {
    if (column < 0 || column >= columnsOf(this.area)) invalidArgument('the filter has no such column');
    // Refused before anything is hidden.
    chooserOf(criteria, []);
    this.#criteria.set(column, criteria);
    this.refresh();
  }

  clear(column?: number): void {
    if (column === undefined) this.#criteria.clear();
    else this.#criteria.delete(column);
    this.refresh();
  }

  /** Hides the rows that do not meet every column's criteria as they stand now, and shows those that do. */
  refresh(): void {
    const { sheet } = this;
    const { showHeaders = true, showTotals = false, area } = this.place;
    const { left } = area;
    const top = area.top + (showHeaders ? 1 : 0);
    const bottom = area.bottom - (showTotals ? 1 : 0);
    // Nothing is filtered: formulas need not be worked out for it.
    if (this.#criteria.size === 0 && this.#hidden.length === 0) return;
    sheet.workbook.settle();
    for (const row of this.#hidden) sheet.rows.setHidden(row, row, false);
    const choosers = [...this.#criteria].map(([column, criteria]) => {
      const values: CellValue[] = [];
      for (let row = top; row <= bottom; row++) {
        const value = sheet.cells.valueAt(row, left + column);
        if (value !== undefined) values.push(value);
      }
      return { column: left + column, chooses: chooserOf(criteria, values) };
    });
    this.#hidden = [];
    for (let row = top; row <= bottom; row++) {
      const isShown = choosers.every(({ column, chooses }) => chooses(cellOf(sheet, row, column)));
      if (isShown || sheet.rows.isHidden(row)) continue;
      this.#hidden.push(row);
    }
    for (const row of this.#hidden) sheet.rows.setHidden(row, row, true);
    // What a filter hid is its own to show: taken back row by row it would hide what it no longer knows of.
    sheet.workbook.undo.forget();
  }
}

interface FilteredCell {
  readonly value: CellValue | undefined;
  readonly text: string;
}

type Chooses = (cell: FilteredCell) => boolean;

function cellOf(sheet: Sheet, row: number, column: number): FilteredCell {
  const value = sheet.cells.valueAt(row, column);
  const { numberFormat } = sheet.styles.at(row, column);
  return { value, text: showValue(value, numberFormat, sheet.workbook.options.locale) };
}

/** What criteria choose; `values` are all values of the column. */
function chooserOf(criteria: FilterCriteria, values: readonly CellValue[]): Chooses {
  switch (criteria.filterOn) {
    case 'Values':
      return chooseTexts(criteria.values ?? []);
    case 'Custom':
      return chooseCompared(criteria);
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return chooseRanked(criteria, values);
    default:
      throw new HostError('ApiNotFound', `a filter on ${criteria.filterOn} is not modelled`);
  }
}

/** By the texts that cells show, whatever the case; '' stands for blank cells. */
function chooseTexts(values: readonly Json[]): Chooses {
  const wanted = new Set(
    values.map((value) => {
      if (typeof value === 'string') return value.toLowerCase();
      throw new HostError('ApiNotFound', 'a filter by parts of dates is not modelled');
    }),
  );
  return ({ text }) => wanted.has(text.toLowerCase());
}

/** By `>5`, `<>Old*`, `=`: one comparison, or two joined by And or Or. */
function chooseCompared({ criterion1, criterion2, operator }: FilterCriteria): Chooses {
  const first = comparison(criterion1 ?? invalidArgument('a criterion is wanted'));
  if (criterion2 === undefined) return first;
  const second = comparison(criterion2);
  return operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

const COMPARISON = /^(<=|>=|<>|<|>|=)?(.*)$/s;

function comparison(criterion: string): Chooses {
  const [, operator = '=', operand = ''] = COMPARISON.exec(criterion) ?? [];
  const number = operand.trim() === '' ? Number.NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const pattern = wildcards(operand);
    const isMet: Chooses = ({ value, text }) =>
      Number.isNaN(number) || typeof value !== 'number' ? pattern.test(text) : value === number;
    return operator === '=' ? isMet : (cell) => !isMet(cell);
  }
  const ordered = (order: number) =>
    operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
  if (!Number.isNaN(number)) return ({ value }) => typeof value === 'number' && ordered(value - number);
  const wanted = operand.toLowerCase();
  return ({ value }) => {
    if (typeof value !== 'string') return false;
    const text = value.toLowerCase();
    return ordered(text === wanted ? 0 : text < wanted ? -1 : 1);
  };
}

/** `*` and `?` of a criterion; a tilde takes them as they are. */
function wildcards(operand: string): RegExp {
  const source = operand.replaceAll(
    /~([*?~])|([*?])|[.+^${}()|[\]\\]/g,
    (found, plain?: string, wild?: string) => {
      if (plain !== undefined) return `\\${plain}`;
      if (wild === undefined) return `\\${found}`;
      return wild === '*' ? '.*' : '.';
    },
  );
  return new RegExp(`^${source}$`, 'isu');
}

/** The so many largest or smallest numbers; numbers alike to the last of them are chosen too. */
function chooseRanked({ filterOn, criterion1 }: FilterCriteria, values: readonly CellValue[]): Chooses {
  const asked = Number(criterion1);
  if (!Number.isInteger(asked) || asked < 1) return invalidArgument('a whole number is wanted');
  const isTop = filterOn.startsWith('Top');
  const numbers = values
    .filter((value) => typeof value === 'number')
    .sort((one, other) => (isTop ? other - one : one - other));
  const count = filterOn.endsWith('Percent')
    ? Math.max(1, Math.floor((numbers.length * asked) / 100))
    : asked;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) =>
    typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last);
}
