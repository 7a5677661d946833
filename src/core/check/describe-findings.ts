import { columnLetters, MAXIMUM_COLUMNS, MAXIMUM_ROWS, rangeAddress } from '../grid/address';
import { FINDING_TEXTS, RULE_TEXTS } from '../language/check';
import type { Language } from '../language/languages';
import type { Recognition } from '../recognise/recognition';
import type { Effect, Finding, Parameters, Place, Severity } from './finding';
import type { FixKind } from './fix-kind';
import { holdsAnyPersonalData, tellsOfPerson } from './personal-data';
import { thresholdsOf } from './thresholds';

/** A finding as people and scripts are told of it. */
export interface FindingDescription {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly file: string;
  readonly sheet: string;
  /** Addresses on that sheet: `B7`, `A4:L31`, whole rows as `45:45`. Empty where the whole sheet is meant. */
  readonly cells: readonly string[];
  /** Addresses, here or on other sheets, that are not listed. */
  readonly moreCells?: number;
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly effect?: Effect;
  /** How the software can put it right, where it can. */
  readonly fix?: FixKind;
  /** Why the finding is right as it is. */
  readonly silenced?: string;
}

/** Where a finding is, in words: file › sheet › cells, whole rows as "rows 4 to 6". */
export function placeInWords(
  { file, sheet, cells, moreCells }: Pick<FindingDescription, 'file' | 'sheet' | 'cells' | 'moreCells'>,
  language: Language = 'en-GB',
): string {
  const words = FINDING_TEXTS[language];
  const addresses = cells.map((cell) => {
    const [, first, last] = /^(\d+):(\d+)$/.exec(cell) ?? [];
    if (first === undefined || last === undefined) return cell;
    return first === last ? words.row(first) : words.rows(first, last);
  });
  if (moreCells !== undefined) addresses.push(words.moreCells(moreCells));
  return [file, sheet, addresses.join(', ')].filter((part) => part !== '').join(' › ');
}

/** One place of a finding, in words likewise. */
export function describePlace(place: Place, { grids }: Recognition, language: Language = 'en-GB'): string {
  const { file, sheet } = grids[place.grid]!.source;
  return placeInWords({ file, sheet, cells: addressOf(place) }, language);
}

/** How many findings of each severity there are. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** All findings of one rule together. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  /** How the software can put the findings right, where it can. */
  readonly fix?: FixKind;
  readonly found: number;
  readonly shown: number;
  /** Incidents of all findings together; one that several findings bear on is in it several times. */
  readonly incidents: number;
}

export interface DescribedFindings {
  readonly counts: FindingCounts;
  /** At most `shownPerRule` of each rule, in their order. */
  readonly list: readonly FindingDescription[];
  /** The rules that found something, in the order of their first finding. */
  readonly rules: readonly RuleTally[];
  /** Findings somebody decided are right as they are; they are not in the counts. */
  readonly silenced: readonly FindingDescription[];
}

/** Counts findings by severity, without those that are silenced. */
export function countFindings(findings: Iterable<Finding>): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, silenced } of findings) if (silenced === undefined) counts[severity]++;
  return counts;
}

/** Puts findings into words and addresses, in their order. */
export function describeFindings(findings: Iterable<Finding>, recognition: Recognition): DescribedFindings {
  const { shownPerRule } = thresholdsOf(recognition.profile);
  const tallies = new Map<string, { -readonly [Key in keyof RuleTally]: RuleTally[Key] }>();
  const list: FindingDescription[] = [];
  const silenced: FindingDescription[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    const { rule, severity, effect } = finding;
    if (finding.silenced !== undefined) {
      silenced.push(describeFinding(finding, recognition));
      continue;
    }
    let tally = tallies.get(rule);
    if (!tally) {
      const { fix } = finding;
      const { title } = RULE_TEXTS['en-GB'][rule]!;
      tally = { rule, severity, title, ...(fix && { fix }), found: 0, shown: 0, incidents: 0 };
      tallies.set(rule, tally);
    }
    counts[severity]++;
    tally.found++;
    tally.incidents += effect?.incidents ?? 0;
    if (tally.shown >= shownPerRule) continue;
    tally.shown++;
    list.push(describeFinding(finding, recognition));
  }
  return { counts, list, rules: [...tallies.values()], silenced };
}

/** Addresses that are listed of one finding. */
const MOST_CELLS = 20;

/** Puts one finding into words and addresses. */
export function describeFinding(
  finding: Finding,
  recognition: Recognition,
  language: Language = 'en-GB',
): FindingDescription {
  const { rule, severity, places, parameters, effect, fix, silenced } = finding;
  const words = RULE_TEXTS[language][rule]!;
  const grid = places[0]?.grid;
  const source = grid === undefined ? undefined : recognition.grids[grid]?.source;
  const here = places.filter((place) => place.grid === grid);
  const cells = here.slice(0, MOST_CELLS).flatMap(addressOf);
  const moreCells = places.length - Math.min(here.length, MOST_CELLS);
  return {
    rule,
    severity,
    title: words.title,
    file: source?.file ?? '',
    sheet: source?.sheet ?? '',
    cells,
    ...(moreCells > 0 && { moreCells }),
    what: words.what(repeatable(parameters, FINDING_TEXTS[language].notRepeated)),
    why: words.why,
    how: words.how,
    ...(effect && { effect: repeatableEffect(effect) }),
    ...(fix && { fix }),
    ...(silenced !== undefined && { silenced }),
  };
}

/** Parameters that are names of areas, categories and sources: what is personal in them a rule of its own says. */
const NAMES: ReadonlySet<string> = new Set(['area', 'name', 'replacement', 'spellings']);

/** What stands in a sentence, without texts that seem to be personal: the cell is named, who reads it needs no copy. */
function repeatable(parameters: Parameters, notRepeated: string): Parameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => {
      const isPersonal = NAMES.has(key) ? holdsAnyPersonalData : tellsOfPerson;
      return [key, typeof value === 'string' && isPersonal(value) ? notRepeated : value];
    }),
  );
}

/** An area may be such a text too: then no share of it is said. */
function repeatableEffect(effect: Effect): Effect {
  const { incidents, area } = effect;
  return area !== undefined && holdsAnyPersonalData(area) ? { incidents } : effect;
}

function addressOf({ firstRow, lastRow, firstColumn, lastColumn }: Place): string[] {
  if (firstRow === undefined && firstColumn === undefined) return [];
  if (firstColumn === undefined)
    return [`${(firstRow ?? 0) + 1}:${(lastRow ?? firstRow ?? MAXIMUM_ROWS - 1) + 1}`];
  const last = lastColumn ?? firstColumn;
  if (firstRow === undefined)
    return [`${columnLetters(firstColumn)}:${columnLetters(Math.min(last, MAXIMUM_COLUMNS - 1))}`];
  return [rangeAddress({ firstRow, firstColumn, lastRow: lastRow ?? firstRow, lastColumn: last })];
}
