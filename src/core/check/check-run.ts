import { CheckContext, type CheckInput, type RowSpan } from './check-context';
import { type ChangedCell, compareInputs, type Difference } from './compare-inputs';
import { NOT_KNOWN } from '../records/records';
import { cubeSums, type YearTotals } from './cube-sums';
import type { Bearing, Finding, Occurrence } from './finding';
import { orderFindings, pileFindings, type Piles } from './order-findings';
import type { RowRule, Rule } from './rule';
import { type Silence, silencer } from './silence';

/** What a rule reported, and the finding made of it. */
interface Reported {
  readonly occurrence: Occurrence;
  readonly finding: Finding;
  /** The record a rule about rows reported it of. */
  readonly record: number;
}

/** What one rule found, part by part of its scope; a rule about rows has one part, in the order of the records. */
interface RuleResult {
  readonly rule: Rule;
  readonly parts: readonly (readonly Reported[])[];
  readonly piles: Piles;
}

/** A check that can be brought up to date: its findings, in their order, and what is needed to find the next ones. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly input: CheckInput;
  readonly context: CheckContext;
  readonly results: readonly RuleResult[];
}

/** Checks a year with rules, and orders what they find: the gravest first, then what changes most. */
export function startCheck(rules: readonly Rule[], input: CheckInput): CheckRun {
  const context = new CheckContext(input);
  const report = reporter(context);
  const results = rules.map((rule) => runRule(rule, context, report));
  return { input, context, results, findings: orderFindings(pilesOf(results)) };
}

/**
 * Checks a year again after cells were changed, and finds what a check of all would, in the same order. `input`: the
 * records and figures as they are now; `cells`: every cell that was changed since. Only what can have changed is checked
 * again: rules about rows look at the rows that changed, other rules run only where something changed that they read.
 * The earlier run hands over what it has: after this, it has its findings, but cannot be brought up to date again.
 */
export function recheck(run: CheckRun, input: CheckInput, cells: readonly ChangedCell[]): CheckRun {
  const rules = run.results.map(({ rule }) => rule);
  const difference = compareInputs(run.input, input, cells);
  if (!difference) return startCheck(rules, input);
  const totals = run.context.index(cubeSums).totals();
  const context = new CheckContext(input, { context: run.context, difference });
  const isChanged = changedTotals(totals, context.index(cubeSums).totals());
  const report = reporter(context);
  const results = run.results.map((result) => {
    const checked = recheckRule(result, context, difference, report);
    const updated = isChanged ? withShares(checked, context, isChanged) : checked;
    return updated;
  });
  const isSame = results.every((result, index) => result === run.results[index]);
  return { input, context, results, findings: isSame ? run.findings : orderFindings(pilesOf(results)) };
}

type Report = (rule: Rule, occurrence: Occurrence, record?: number) => Reported;

function reporter(context: CheckContext): Report {
  const reasonToSilence = silencer(context.recognition);
  const silences = new Map<string, Silence | undefined>();
  return (rule, occurrence, record = NOT_KNOWN) => {
    const { id, severity, fix } = rule;
    if (!silences.has(id)) silences.set(id, reasonToSilence(id));
    const { places, parameters, effect } = occurrence;
    const silenced = silences.get(id)?.(places);
    const finding: Finding = {
      rule: id,
      severity,
      places,
      parameters,
      ...(effect && { effect: context.effects.shareOf(effect) }),
      ...(fix && { fix }),
      ...(silenced !== undefined && { silenced }),
    };
    return { occurrence, finding, record };
  };
}

function runRule(rule: Rule, context: CheckContext, report: Report): RuleResult {
  if (rule.scope === 'row')
    return resultOf(rule, [context.spans.flatMap((span) => runRows(rule, context, span, report))]);
  const parts = Array.from({ length: partsOf(rule, context) }, (_, part) =>
    runPart(rule, context, part, report),
  );
  return resultOf(rule, parts);
}

/** What a rule reports of a run of records, in their order; of one record, in the order of the rule. */
function runRows(rule: RowRule, context: CheckContext, span: RowSpan, report: Report): Reported[] {
  const found = Array.from(rule.check(context, span), (occurrence) =>
    report(rule, occurrence, occurrence.record),
  );
  return found.sort((one, other) => one.record - other.record);
}

function partsOf({ scope }: Rule, { recognition: { layouts, grids, workbooks } }: CheckContext): number {
  return { row: 0, table: layouts.length, sheet: grids.length, workbook: workbooks.length, year: 1 }[scope];
}

function runPart(
  rule: Exclude<Rule, RowRule>,
  context: CheckContext,
  part: number,
  report: Report,
): Reported[] {
  const found = rule.scope === 'year' ? rule.check(context) : rule.check(context, part);
  return Array.from(found, (occurrence) => report(rule, occurrence));
}

function recheckRule(
  result: RuleResult,
  context: CheckContext,
  difference: Difference,
  report: Report,
): RuleResult {
  const { rule, parts } = result;
  const now =
    rule.scope === 'row'
      ? parts.map((rows) => recheckRows(rule, rows, context, difference.records, report))
      : recheckParts(rule, parts, context, difference, report);
  return now.every((part, index) => part === parts[index]) ? result : resultOf(rule, now);
}

function recheckParts(
  rule: Exclude<Rule, RowRule>,
  parts: RuleResult['parts'],
  context: CheckContext,
  difference: Difference,
  report: Report,
): RuleResult['parts'] {
  if (!rule.reads.some((aspect) => difference.aspects.has(aspect))) return parts;
  const isTouched = touchedParts(rule, context, difference);
  return parts.map((part, index) => {
    if (!isTouched(index)) return part;
    const found = runPart(rule, context, index, report);
    return found.length === 0 && part.length === 0 ? part : found;
  });
}

/** Whether something changed in a part of a rule's scope. */
function touchedParts(
  { scope }: Rule,
  { recognition: { layouts, workbookOfGrid } }: CheckContext,
  { layouts: changed, cells }: Difference,
): (part: number) => boolean {
  if (scope === 'table') return (part) => changed.has(part);
  const grids = new Set([
    ...cells.map(({ grid }) => grid),
    ...[...changed].map((layout) => layouts[layout]!.grid),
  ]);
  if (scope === 'sheet') return (part) => grids.has(part);
  const workbooks = new Set([...grids].map((grid) => workbookOfGrid[grid]!));
  return scope === 'workbook' ? (part) => workbooks.has(part) : () => true;
}

/** What was found in rows, with what is found now in those of some records. The records rise. */
function recheckRows(
  rule: RowRule,
  rows: readonly Reported[],
  context: CheckContext,
  records: readonly number[],
  report: Report,
): readonly Reported[] {
  let now: Reported[] | undefined;
  for (const record of records) {
    const span = { layout: context.columns.layout[record]!, first: record, end: record + 1 };
    const found = runRows(rule, context, span, report);
    const list = now ?? rows;
    const first = firstFrom(list, record);
    const end = firstFrom(list, record + 1);
    if (found.length === 0 && first === end) continue;
    now ??= [...rows];
    now.splice(first, end - first, ...found);
  }
  return now ?? rows;
}

/** The place of the first of a record or a later one. */
function firstFrom(rows: readonly Reported[], record: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]!.record < record) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells of what incidents bear on whether it counts another number now; `undefined` where everything counts the same. */
function changedTotals(old: YearTotals, now: YearTotals): ((bearing: Bearing) => boolean) | undefined {
  const isSame = (year: number, area: string | undefined) =>
    old.get(year)?.get(area) === now.get(year)?.get(area);
  const areAllSame = [...old, ...now].every(([year, areas]) =>
    [...areas.keys()].every((area) => isSame(year, area)),
  );
  if (areAllSame) return undefined;
  return ({ year, area }) => year !== undefined && !isSame(year, area);
}

/** The same, with the shares incidents are of what their areas count now. */
function withShares(
  result: RuleResult,
  { effects }: CheckContext,
  isChanged: (bearing: Bearing) => boolean,
): RuleResult {
  const share = (reported: Reported): Reported => {
    const { occurrence, finding } = reported;
    if (!occurrence.effect || !isChanged(occurrence.effect)) return reported;
    const effect = effects.shareOf(occurrence.effect);
    if (effect.share === finding.effect?.share) return reported;
    return { ...reported, finding: { ...finding, effect } };
  };
  const parts = result.parts.map((part) => part.map(share));
  const isSame = parts.every((part, index) =>
    part.every((reported, at) => reported === result.parts[index]![at]),
  );
  return isSame ? result : resultOf(result.rule, parts);
}

function resultOf(rule: Rule, parts: RuleResult['parts']): RuleResult {
  return { rule, parts, piles: pileFindings(rule.severity, findingsOf(parts)) };
}

function* findingsOf(parts: RuleResult['parts']): Iterable<Finding> {
  for (const part of parts) for (const { finding } of part) yield finding;
}

function pilesOf(results: readonly RuleResult[]): Piles[] {
  return results.map(({ piles }) => piles);
}
