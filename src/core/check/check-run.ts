import { CheckContext, type CheckInput } from './check-context';
import { type ChangedCell, compareInputs, type Difference } from './compare-inputs';
import type { Occurrence } from './finding';
import { FindingList, type Found } from './finding-list';
import { findInChanged, findInRows, foundInParts } from './pile-findings';
import type { RowRule, Rule } from './rule';

type PartRule = Exclude<Rule, RowRule>;

/** What a rule found; if it is not about rows, also part by part of its scope. */
type RuleResult = { readonly found: Found } & (
  { readonly rule: RowRule } | { readonly rule: PartRule; readonly parts: readonly (readonly Occurrence[])[] }
);

/** A check that can be brought up to date: its findings, in their order, and what is needed to find the next ones. */
export interface CheckRun {
  readonly findings: FindingList;
  readonly input: CheckInput;
  readonly context: CheckContext;
  readonly results: readonly RuleResult[];
}

/** Checks a year with rules, and orders what they find: the gravest first, then what changes most. */
export function startCheck(rules: readonly Rule[], input: CheckInput): CheckRun {
  const context = new CheckContext(input);
  return runOf(
    context,
    rules.map((rule) => runRule(rule, context)),
  );
}

/**
 * Checks a year again after cells were changed, and finds what a check of all would, in the same order. `input`: the
 * records and figures as they are now; `cells`: every cell that was changed since. Only what can have changed is checked
 * again: rules about rows look at the rows that changed, other rules run only where something changed that they read.
 * The earlier run hands over what it has: after this, it has its findings, but cannot be brought up to date again.
 */
export function recheck(run: CheckRun, input: CheckInput, cells: readonly ChangedCell[]): CheckRun {
  const difference = compareInputs(run.input, input, cells);
  if (!difference)
    return startCheck(
      run.results.map(({ rule }) => rule),
      input,
    );
  const context = new CheckContext(input, { context: run.context, difference });
  return runOf(
    context,
    run.results.map((result) =>
      'parts' in result
        ? recheckParts(result, context, difference)
        : {
            rule: result.rule,
            found: findInChanged(result.rule, result.found, context, difference.records),
          },
    ),
  );
}

function runOf(context: CheckContext, results: readonly RuleResult[]): CheckRun {
  const findings = new FindingList(
    results.map(({ found }) => found),
    context,
  );
  return { findings, input: { records: context.records, cube: context.cube }, context, results };
}

function runRule(rule: Rule, context: CheckContext): RuleResult {
  if (rule.scope === 'row') return { rule, found: findInRows(rule, context) };
  const parts = Array.from({ length: partsOf(rule, context) }, (_, part) => runPart(rule, context, part));
  return { rule, parts, found: foundInParts(rule, parts.flat()) };
}

function partsOf({ scope }: PartRule, { recognition: { layouts, grids, workbooks } }: CheckContext): number {
  return { table: layouts.length, sheet: grids.length, workbook: workbooks.length, year: 1 }[scope];
}

function runPart(rule: PartRule, context: CheckContext, part: number): readonly Occurrence[] {
  return Array.from(rule.scope === 'year' ? rule.check(context) : rule.check(context, part));
}

function recheckParts(
  result: Extract<RuleResult, { readonly rule: PartRule }>,
  context: CheckContext,
  difference: Difference,
): RuleResult {
  const { rule, parts } = result;
  if (!rule.reads.some((aspect) => difference.aspects.has(aspect))) return result;
  const isTouched = touchedParts(rule, context, difference);
  const now = parts.map((part, index) => (isTouched(index) ? runPart(rule, context, index) : part));
  return { rule, parts: now, found: foundInParts(rule, now.flat()) };
}

/** Whether something changed in a part of a rule's scope. */
function touchedParts(
  { scope }: PartRule,
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
