import { textOfCell } from '../recognise/values/cell-text';
import { plainText } from '../recognise/values/normalise-text';
import type { Draft, Segment } from './draft';
import { NOT_KNOWN } from './records';
import { referenceAt } from './reference-at';
import { NO_RECORD, ReferenceIndex } from './reference-index';
import { ReferenceSeries } from './reference-series';
import { fieldColumn } from './tally-columns';

/**
 * Excludes every entry that repeats the reference, time, area and category of an earlier one, in whichever file; of
 * registers the whole row must be the same, since several discs may bear one incident's number. Where only the
 * reference is the same, both count and it is remarked on.
 */
export function excludeDuplicates(draft: Draft): void {
  const finders = new Map<string, DuplicateFinder>();
  for (const segment of draft.segments) {
    const layout = draft.recognition.layouts[segment.layout]!;
    const field = fieldColumn(layout, 'reference');
    if ((layout.kind !== 'log' && layout.kind !== 'register') || !field) continue;
    // A disc's number and an incident's may be the same without being the same thing.
    const scope = layout.kind === 'log' ? 'log' : `register of ${layout.subject ?? 'nothing'}`;
    let finder = finders.get(scope);
    if (!finder)
      finders.set(
        scope,
        (finder = new DuplicateFinder(draft, layout.kind === 'register', segment.end - segment.first)),
      );
    finder.addSegment(segment, field.column);
  }
  for (const finder of finders.values()) finder.remarkOnRepeats();
}

class DuplicateFinder {
  readonly #draft: Draft;
  readonly #comparesRows: boolean;
  readonly #references: ReferenceIndex;
  /** What was told under references that stand more than once; a reference goes by its first record. */
  readonly #told = new Set<string>();
  readonly #repeated = new Set<number>();
  readonly #series: ReferenceSeries;

  constructor(draft: Draft, comparesRows: boolean, expected: number) {
    this.#draft = draft;
    this.#comparesRows = comparesRows;
    this.#series = new ReferenceSeries(draft);
    this.#references = new ReferenceIndex((record) => this.#referenceOf(record), expected);
  }

  addSegment(segment: Segment, column: number): void {
    const { layout: index, first, end } = segment;
    const { writer, recognition } = this.#draft;
    const grid = recognition.grids[recognition.layouts[index]!.grid]!;
    for (let record = first; record < end; record++) {
      if (writer.exclusion[record] !== 0) continue;
      const reference = referenceAt(grid, writer.row[record]!, column);
      if (reference === '') continue;
      this.#series.count(record);
      const earlier = this.#references.add(record, reference);
      if (earlier !== NO_RECORD) this.#compare(earlier, record, reference, column);
    }
    this.#series.endSegment(segment);
  }

  remarkOnRepeats(): void {
    const { writer } = this.#draft;
    const { mistakes, overlaps } = this.#series.judge();
    for (const { record, column, reference } of mistakes)
      writer.remark('same reference, different facts', record, column, reference);
    for (const { record, column, reference } of overlaps)
      writer.remark('reference of another series', record, column, reference);
  }

  #compare(id: number, record: number, reference: string, column: number): void {
    if (!this.#repeated.has(id)) {
      this.#repeated.add(id);
      this.#remember(id, id);
    }
    const facts = this.#factsOf(id, record);
    const isSame = facts.matches.some((key) => this.#told.has(key));
    const isDuplicate = this.#comparesRows ? this.#told.has(this.#rowOf(id, record)) : isSame;
    const { writer } = this.#draft;
    if (isSame && isDuplicate) writer.exclude(record, 'duplicate reference');
    else if (!isSame) this.#series.repeat(id, record, column, plainText(reference));
    this.#remember(id, record);
  }

  #remember(id: number, record: number): void {
    for (const key of this.#factsOf(id, record).tells) this.#told.add(key);
    if (this.#comparesRows) this.#told.add(this.#rowOf(id, record));
    this.#series.use(id, record);
  }

  #referenceOf(record: number): string {
    const { recognition, writer } = this.#draft;
    const layout = recognition.layouts[writer.layout[record]!]!;
    return referenceAt(
      recognition.grids[layout.grid]!,
      writer.row[record]!,
      fieldColumn(layout, 'reference')!.column,
    );
  }

  /** A record without its day tells the same as any of its month. `tells` is noted, `matches` is looked for. */
  #factsOf(id: number, record: number): { readonly tells: string[]; readonly matches: string[] } {
    const { month, year, day, area, category } = this.#draft.writer;
    const place = `${id} ${area[record]!} ${category[record]!} ${month[record]!} ${year[record]!}`;
    const onDay = `${place} on ${day[record]!}`;
    const withoutDay = `${place} on ${NOT_KNOWN}`;
    return day[record] === NOT_KNOWN
      ? { tells: [withoutDay, place], matches: [place] }
      : { tells: [onDay, place], matches: [onDay, withoutDay] };
  }

  #rowOf(id: number, record: number): string {
    const { recognition, writer } = this.#draft;
    const { range, grid } = recognition.layouts[writer.layout[record]!]!;
    const texts: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const cell = recognition.grids[grid]!.cellAt(writer.row[record]!, column);
      texts.push(cell.kind, textOfCell(cell));
    }
    return JSON.stringify([id, ...texts]);
  }
}
