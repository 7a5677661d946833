import { describeFinding, type FindingDescription, placeInWords } from '../../core/check/describe-findings';
import type { Finding, Place, Severity } from '../../core/check/finding';
import type { FixKind } from '../../core/check/fix-kind';
import { type CellRange, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from '../../core/grid/address';
import { RULE_TEXTS } from '../../core/language/check';
import type { Language } from '../../core/language/languages';
import type { Recognition } from '../../core/recognise/recognition';

/** By what findings are put together. */
export type Grouping = 'rule' | 'area' | 'sheet';

export interface FindingFilter {
  readonly grouping: Grouping;
  /** Absent: all. */
  readonly severity?: Severity;
  readonly file?: string;
  /** Those that somebody silenced instead of the others. */
  readonly silenced: boolean;
}

export interface FindingGroup {
  /** The rule's id, the area's name (empty: all areas), or the sheet as file › sheet. */
  readonly key: string;
  /** Of a rule: its title. */
  readonly title: string;
  /** The gravest in the group. */
  readonly severity: Severity;
  readonly found: number;
  readonly incidents: number;
  /** How the software can put all of the group right: of a rule that has a fix. */
  readonly fix?: FixKind;
}

/** One finding, with where it is for selecting it. */
export interface FindingItem extends FindingDescription {
  /** Its number among all findings, by which it is asked for again. */
  readonly number: number;
  /** Where it is, in words. */
  readonly place: string;
  readonly target?: { readonly file: string; readonly sheet: string; readonly cells: CellRange };
}

/** More findings than these are counted, not kept: nobody looks at them one by one. */
const MOST_KEPT = 200_000;

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface OpenGroup {
  readonly key: string;
  readonly severity: Severity;
  found: number;
  incidents: number;
  readonly numbers: number[];
  readonly fix?: FixKind;
}

/** The findings of a year, to be asked for in groups and page by page. */
export class FindingShelf {
  readonly counts: { error: number; warning: number; info: number; silenced: number };
  readonly #findings: readonly Finding[];
  readonly #recognition: Recognition;
  readonly #language: Language;
  #groups = new Map<string, OpenGroup>();

  constructor(findings: Iterable<Finding>, recognition: Recognition, language: Language) {
    const kept: Finding[] = [];
    this.counts = { error: 0, warning: 0, info: 0, silenced: 0 };
    for (const finding of findings) {
      this.counts[finding.silenced === undefined ? finding.severity : 'silenced']++;
      if (kept.length < MOST_KEPT) kept.push(finding);
    }
    this.#findings = kept;
    this.#recognition = recognition;
    this.#language = language;
  }

  /** Puts the findings that pass a filter into groups; `page` then speaks of these groups. */
  group(filter: FindingFilter): FindingGroup[] {
    const groups = new Map<string, OpenGroup>();
    this.#findings.forEach((finding, number) => {
      if (!this.#passes(finding, filter)) return;
      const key = this.#keyOf(finding, filter.grouping);
      let group = groups.get(key);
      if (!group) {
        const { severity, fix } = finding;
        const isFixed = filter.grouping === 'rule' && !filter.silenced && fix !== undefined;
        group = { key, severity, found: 0, incidents: 0, numbers: [], ...(isFixed && { fix }) };
        groups.set(key, group);
      }
      group.found++;
      group.incidents += finding.effect?.incidents ?? 0;
      group.numbers.push(number);
    });
    this.#groups = groups;
    return [...groups.values()]
      .sort((one, other) => GRAVITY[one.severity] - GRAVITY[other.severity])
      .map(({ key, severity, found, incidents, fix }) => ({
        key,
        title: filter.grouping === 'rule' ? RULE_TEXTS[this.#language][key]!.title : key,
        severity,
        found,
        incidents,
        ...(fix && { fix }),
      }));
  }

  /** Some findings of a group, from the first-th on. Empty where there is no such group. */
  page(key: string, first: number, count: number): FindingItem[] {
    const numbers = this.#groups.get(key)?.numbers.slice(first, first + count) ?? [];
    return numbers.map((number) => this.item(number));
  }

  item(number: number): FindingItem {
    const finding = this.#findings[number]!;
    const target = this.#targetOf(finding.places[0]);
    const description = describeFinding(finding, this.#recognition, this.#language);
    const place = placeInWords(description, this.#language);
    return { ...description, number, place, ...(target && { target }) };
  }

  finding(number: number): Finding | undefined {
    return this.#findings[number];
  }

  #passes(finding: Finding, { severity, file, silenced }: FindingFilter): boolean {
    if ((finding.silenced !== undefined) !== silenced) return false;
    if (severity !== undefined && finding.severity !== severity) return false;
    return file === undefined || this.#sourceOf(finding)?.file === file;
  }

  #keyOf(finding: Finding, grouping: Grouping): string {
    if (grouping === 'rule') return finding.rule;
    if (grouping === 'area') return finding.effect?.area ?? '';
    const source = this.#sourceOf(finding);
    return source ? `${source.file} › ${source.sheet}` : '';
  }

  #sourceOf({ places: [first] }: Finding) {
    return first && this.#recognition.grids[first.grid]?.source;
  }

  #targetOf(place: Place | undefined): FindingItem['target'] {
    const source = place && this.#recognition.grids[place.grid]?.source;
    if (!source) return undefined;
    const { firstRow, lastRow, firstColumn, lastColumn } = place;
    const grid = this.#recognition.grids[place.grid]!;
    // Whole rows and sheets are shown as far as they hold something: selecting 16,384 columns shows nobody anything.
    const cells: CellRange = {
      firstRow: firstRow ?? 0,
      lastRow: Math.min(lastRow ?? firstRow ?? Math.max(0, grid.rowCount - 1), MAXIMUM_ROWS - 1),
      firstColumn: firstColumn ?? 0,
      lastColumn: Math.min(
        lastColumn ?? firstColumn ?? Math.max(0, grid.columnCount - 1),
        MAXIMUM_COLUMNS - 1,
      ),
    };
    return { file: source.file, sheet: source.sheet, cells };
  }
}
