import { NOT_KNOWN } from './records';
import type { Draft, Segment } from './draft';

/** Fewer repeated numbers are slips, however short the series. */
const FEWEST_SHARED = 5;
/** From this share on, the numbers of a sheet begin again rather than being used twice by mistake. */
const SHARED_BY_SHEETS = 0.25;
/** From this share on, two logs number their own entries. */
const SHARED_BY_SOURCES = 0.1;

/** How near to an entry another with its reference stands. */
type Relation = 'own' | 'within sheet' | 'between sheets' | 'between sources';

interface Repeat {
  readonly record: number;
  readonly column: number;
  readonly reference: string;
  readonly relation: Relation;
  readonly layout: number;
  readonly series: number;
}

/** How many repeats there are, of how many that may be. */
interface Share {
  shared: number;
  possible: number;
}

/**
 * Tells references used twice by mistake from numbers that begin again. Members number their own logs, and some begin at 1
 * on every sheet: a reference is one entry's only within its own series – the log of an area, or the sheet.
 */
export class ReferenceSeries {
  readonly #draft: Draft;
  readonly #sizes: Int32Array;
  readonly #repeats: Repeat[] = [];
  readonly #used = new Set<string>();
  readonly #shares = new Map<string, Share>();
  #referenced = 0;
  #inSegment = 0;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#sizes = new Int32Array(draft.areas.length + draft.recognition.workbooks.length);
  }

  /** An entry with a reference is met, in the order of the records. */
  count(record: number): void {
    const series = this.#seriesOf(record);
    this.#sizes[series]!++;
    this.#referenced++;
    this.#inSegment++;
  }

  /** An entry whose reference goes by `id` uses it: once for each entry of a reference that stands more than once. */
  use(id: number, record: number): void {
    const { layout, series, workbook } = this.#whereabouts(record);
    this.#used.add(`${id} own ${layout} ${series}`);
    this.#used.add(`${id} sheet ${layout}`);
    this.#used.add(`${id} series ${series}`);
    this.#used.add(`${id} workbook ${workbook}`);
  }

  /** An entry bears a reference of earlier entries, with different facts. To be said before it is used. */
  repeat(id: number, record: number, column: number, reference: string): void {
    const { layout, series, workbook } = this.#whereabouts(record);
    const isIn = (place: string): boolean => this.#used.has(`${id} ${place}`);
    const relation: Relation = isIn(`own ${layout} ${series}`)
      ? 'own'
      : isIn(`sheet ${layout}`)
        ? 'within sheet'
        : isIn(`series ${series}`) || isIn(`workbook ${workbook}`)
          ? 'between sheets'
          : 'between sources';
    this.#repeats.push({ record, column, reference, relation, layout, series });
    for (const group of groupsOf(relation, layout, series)) this.#shareOf(group).shared++;
  }

  /** All entries of a table are met. */
  endSegment({ layout }: Segment): void {
    const earlier = this.#referenced - this.#inSegment;
    this.#shareOf(`within ${layout}`).possible = this.#inSegment;
    this.#shareOf(`sheet ${layout}`).possible = Math.min(this.#inSegment, earlier);
    this.#inSegment = 0;
  }

  /** The repeats that are mistakes, and the first of each series whose numbers another series has too. */
  judge(): { readonly mistakes: readonly Repeat[]; readonly overlaps: readonly Repeat[] } {
    this.#sizes.forEach((size, series) => {
      // What is left when the series is taken away is what it can share; where nothing is left, its own sheets do.
      const others = this.#referenced - size;
      this.#shareOf(`series ${series}`).possible = size;
      this.#shareOf(`source ${series}`).possible = others > 0 ? Math.min(size, others) : size;
    });
    const mistakes: Repeat[] = [];
    const overlaps = new Map<number, Repeat>();
    for (const repeat of this.#repeats) {
      const { relation, layout, series, reference } = repeat;
      const least = relation === 'between sources' ? SHARED_BY_SOURCES : SHARED_BY_SHEETS;
      const isOverlap = groupsOf(relation, layout, series).some((group) => {
        const { shared, possible } = this.#shareOf(group);
        return shared >= FEWEST_SHARED && shared >= least * possible;
      });
      if (isOverlap) {
        if (!overlaps.has(series)) overlaps.set(series, repeat);
      }
      // Two logs that have nothing but numbers have some in common by chance.
      else if (relation !== 'between sources' || /\p{L}/u.test(reference)) mistakes.push(repeat);
    }
    return { mistakes, overlaps: [...overlaps.values()] };
  }

  #shareOf(group: string): Share {
    let share = this.#shares.get(group);
    if (!share) this.#shares.set(group, (share = { shared: 0, possible: 0 }));
    return share;
  }

  #whereabouts(record: number): { layout: number; series: number; workbook: number } {
    const layout = this.#draft.writer.layout[record]!;
    return { layout, series: this.#seriesOf(record), workbook: this.#workbookOf(layout) };
  }

  /** The reporting area; of entries without one, the workbook. */
  #seriesOf(record: number): number {
    const { areas, writer } = this.#draft;
    const area = writer.area[record]!;
    return area === NOT_KNOWN
      ? areas.length + this.#workbookOf(writer.layout[record]!)
      : (areas[area]!.parent ?? area);
  }

  #workbookOf(layout: number): number {
    const { workbookOfGrid, layouts } = this.#draft.recognition;
    return workbookOfGrid[layouts[layout]!.grid]!;
  }
}

/** What a repeat is judged with: its sheet, its series. */
function groupsOf(relation: Relation, layout: number, series: number): readonly string[] {
  switch (relation) {
    case 'own':
      return [];
    case 'within sheet':
      return [`within ${layout}`];
    case 'between sheets':
      return [`sheet ${layout}`, `series ${series}`];
    case 'between sources':
      return [`source ${series}`];
  }
}
