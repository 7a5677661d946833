import type { LayoutKind } from '../profile/profile';
import type { Axis, Layout, Measure } from '../recognise/layout';
import type { Recognition } from '../recognise/recognition';
import type { PartsOfYears } from './join-parts-of-years';

/**
 * One telling of facts. All logs together are one (their rows are different entries), and so are all registers; a
 * matrix, block or summary is one for each set of dimensions its counts name, since a list by category and a list by
 * source beside each other tell the same facts twice.
 */
export interface View {
  readonly id: number;
  readonly kind: LayoutKind | 'copy';
  /** Whether its tables add up: logs and registers do. */
  readonly isAdditive: boolean;
  /** How many dimensions it tells, sub-areas weighing most. */
  readonly detail: number;
  readonly isPrevious: boolean;
  readonly isHidden: boolean;
  /** The layout's place among all, in file and sheet order. */
  readonly order: number;
  /** The sub-area that its table is about, and nothing else: with tables about the others it tells their area. */
  readonly part?: number;
  /** Its tables make up no year: what they tell stands for none. */
  readonly isIncomplete: boolean;
}

/** From the table that is believed first to the last. */
const ORDER: readonly View['kind'][] = ['log', 'matrix', 'block', 'summary', 'register', 'copy'];
const REGISTER_ORDER: readonly View['kind'][] = ['register', 'log', 'matrix', 'block', 'summary', 'copy'];
const KEPT_IN_REGISTERS: ReadonlySet<Measure> = new Set([
  'evidence',
  'reviews',
  'faults',
  'cameras',
  'availability',
]);

/** The place of a view's kind for a measure; lower is believed first. */
export function viewRank(view: View, measure: Measure): number {
  return (KEPT_IN_REGISTERS.has(measure) ? REGISTER_ORDER : ORDER).indexOf(view.kind);
}

/** Orders views of the same facts: the one to believe first. */
export function compareViews(one: View, other: View, measure: Measure): number {
  return (
    viewRank(one, measure) - viewRank(other, measure) ||
    other.detail - one.detail ||
    Number(one.isPrevious) - Number(other.isPrevious) ||
    Number(one.isHidden) - Number(other.isHidden) ||
    one.order - other.order
  );
}

/** Which dimensions beside area and time a count names. */
export interface NamedDimensions {
  readonly subArea: boolean;
  readonly category: boolean;
  readonly source: boolean;
}

const DETAIL = { subArea: 4, category: 2, source: 1 } as const;

const NO_PARTS: PartsOfYears = { tellings: new Map(), incomplete: new Set() };

/** The views of a recognition, made as they are met. */
export class Views {
  readonly #recognition: Recognition;
  readonly #copies: ReadonlyMap<number, number>;
  readonly #partsOfYears: PartsOfYears;
  readonly #ids = new Map<string, number>();
  readonly #views: View[] = [];

  constructor(
    recognition: Recognition,
    copies: ReadonlyMap<number, number>,
    partsOfYears: PartsOfYears = NO_PARTS,
  ) {
    this.#recognition = recognition;
    this.#partsOfYears = partsOfYears;
    this.#copies = copies;
  }

  get(id: number): View {
    return this.#views[id]!;
  }

  /** The view the rows of a log or register belong to. */
  ofRows(index: number): View {
    const { kind } = this.#recognition.layouts[index]!;
    const telling = this.#copies.get(index);
    if (telling !== undefined) return this.#find(`copy ${telling}`, index, 'copy', true, 0);
    return this.#find(kind, index, kind, true, 0);
  }

  /** The view a count of a matrix, block or summary belongs to; `part` as in `View`. */
  ofCount(index: number, named: NamedDimensions, part?: number): View {
    const layout = this.#recognition.layouts[index]!;
    const detail =
      (named.subArea ? DETAIL.subArea : 0) +
      (named.category ? DETAIL.category : 0) +
      (named.source ? DETAIL.source : 0);
    const kind = layout.isPivot ? 'summary' : layout.kind;
    const first = this.#partsOfYears.tellings.get(index) ?? index;
    return this.#find(`${first} ${detail}`, first, kind, false, detail, part);
  }

  #find(
    key: string,
    index: number,
    kind: View['kind'],
    isAdditive: boolean,
    detail: number,
    part?: number,
  ): View {
    const known = this.#ids.get(key);
    if (known !== undefined) return this.#views[known]!;
    const { layouts, grids, workbooks, workbookOfGrid } = this.#recognition;
    const { grid } = layouts[index]!;
    const view: View = {
      id: this.#views.length,
      kind,
      isAdditive,
      detail,
      isPrevious: workbooks[workbookOfGrid[grid]!]?.isPrevious ?? false,
      isHidden: grids[grid]!.source.visibility !== 'visible',
      order: index,
      isIncomplete: this.#partsOfYears.incomplete.has(index),
      ...(part !== undefined && { part }),
    };
    this.#ids.set(key, view.id);
    this.#views.push(view);
    return view;
  }
}

/** A line for what has no name, in a list of names. */
const BLANK_LABEL =
  /^\s*\(?\s*(?:blank|not (?:recorded|known|stated|specified)|unknown|unspecified|n\/?a|[-–—]*)\s*\)?\s*$/i;

/** Which lines of an axis name a category or source. A line for blanks in a list of names is one of the list. */
export function linesNaming(lines: readonly Axis[], dimension: 'category' | 'source'): ReadonlySet<number> {
  const naming = lines.filter((line) => line[dimension] !== undefined);
  const blanks = naming.length === 0 ? [] : lines.filter((line) => BLANK_LABEL.test(line.label));
  return new Set([...naming, ...blanks].map((line) => line.index));
}

/** Whether nothing in or around a table says of which area it is: it then speaks of the whole partnership. */
export function isPartnershipWide(layout: Layout): boolean {
  return (
    layout.context.area === undefined &&
    layout.fields.every(({ field }) => field !== 'area') &&
    layout.countRows.every(({ area }) => area === undefined) &&
    layout.countColumns.every(({ area }) => area === undefined)
  );
}

/** A line for what lies in none of the parts of an area. */
const REMAINDER_LABEL = /^\s*(?:others?|(?:the )?(?:rest|remainder)|elsewhere|various|misc\w*)\b/i;

/** Which lines of an axis may tell what lies in none of the parts of their area. */
export function linesOfRemainders(lines: readonly Axis[]): ReadonlySet<number> {
  const isRemainder = ({ area, category, source, label }: Axis): boolean =>
    area !== undefined &&
    category === undefined &&
    source === undefined &&
    (BLANK_LABEL.test(label) || REMAINDER_LABEL.test(label));
  return new Set(lines.filter(isRemainder).map((line) => line.index));
}
