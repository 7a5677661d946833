import type { Vocabulary } from '../vocabulary';
import { isTimed, isYearLine, type Line, lineOf, type LineStep } from './line';
import type { RawRow } from './raw-rows';
import { addsUp } from './adds-up';
import { partsByName } from './named-parts';

/** What a row is among the rows of a body. */
export type RowRole = 'counts' | 'total' | 'parent' | 'heading' | 'detail' | 'comparison' | 'repeated header';

/** A row with what the rows above it add to its meaning. */
export interface TreeRow {
  readonly raw: RawRow;
  readonly line: Line;
  readonly role: RowRole;
  /** Index of the row this one is a part of. */
  readonly parent?: number;
  /** A parent that its parts do not add up to. */
  readonly mismatch?: true;
}

interface Node {
  readonly raw: RawRow;
  parent?: number;
  role: RowRole;
  /** A parent among rows of the same depth: its names are of another sort than those of its parts. */
  isOuter?: boolean;
  mismatch?: true;
  /** The steps that lead to it, where its name and those of others show of what it is a part. */
  steps?: readonly LineStep[];
}

/**
 * Sees rows as parts of each other: by indentation and label columns, by headings without counts, and in a pasted
 * pivot that lost its indentation by labels that come back under every parent, or by names and sums. A parent that has counts is the
 * subtotal of its parts: one of the two may count, never both.
 */
export function buildRowTree(rows: readonly RawRow[], vocabulary: Vocabulary): TreeRow[] {
  const nodes: Node[] = rows.map((raw) => ({ raw, role: firstRole(raw) }));
  const repeated = repeatedLabels(rows);
  markHeadings(nodes, vocabulary, repeated);
  linkByDepth(nodes);
  const areLoose = (): boolean => nodes.every(({ parent }) => parent === undefined);
  if (areLoose()) linkByRepetition(nodes, repeated);
  if (areLoose()) linkByName(nodes, vocabulary);
  settleParents(nodes);
  return nodes.map((node) => {
    const { raw, role, parent, mismatch } = node;
    const line = lineOf(raw.row, stepsOf(nodes, node));
    return { raw, line, role, ...(parent !== undefined && { parent }), ...(mismatch && { mismatch }) };
  });
}

const OF_WHICH = /^\W*(?:of which|of these|including|incl)\b/i;

function firstRole({ line, isRepeatedHeader }: RawRow): RowRole {
  if (isRepeatedHeader) return 'repeated header';
  if (line.isComparison && !line.isTotal) return 'comparison';
  // A part of the line above that is told beside it, wherever it stands.
  if (OF_WHICH.test(line.label)) return 'comparison';
  return 'counts';
}

function repeatedLabels(rows: readonly RawRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { line } of rows) {
    const key = line.label.toLowerCase();
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** A label without counts heads the rows below it, unless it is a line of which nothing was recorded. */
function markHeadings(nodes: readonly Node[], vocabulary: Vocabulary, repeated: ReadonlySet<string>): void {
  nodes.forEach((node, index) => {
    const { raw } = node;
    const next = nodes[index + 1]?.raw;
    if (raw.hasCounts || isTimed(raw.line) || raw.line.isTotal || node.role !== 'counts' || !next) return;
    const { label } = raw.line;
    if (vocabulary.isCategory(label) || vocabulary.isSource(label)) return;
    const heads =
      (vocabulary.isArea(label) && !vocabulary.isArea(next.line.label)) ||
      isYearLine(raw.line) ||
      (raw.line.measure !== undefined && next.line.measure === undefined) ||
      next.depth > raw.depth ||
      isTimed(next.line) ||
      repeated.has(next.line.label.toLowerCase());
    if (heads) node.role = 'heading';
  });
}

/** Each row is a part of the nearest row above it that stands further out; a heading stands half a step out. */
function linkByDepth(nodes: readonly Node[]): void {
  const open: { readonly index: number; readonly depth: number }[] = [];
  nodes.forEach((node, index) => {
    if (node.role === 'repeated header') return;
    const depth = node.role === 'heading' ? node.raw.depth - 0.5 : node.raw.depth;
    if (/\b(?:grand|overall|all)\b/i.test(node.raw.line.label) && node.raw.line.isTotal) open.length = 0;
    while (open.length > 0 && (open.at(-1)!.depth >= depth || isElsewhere(node, nodes[open.at(-1)!.index]!)))
      open.pop();
    const parent = open.at(-1)?.index;
    if (parent !== undefined) node.parent = parent;
    if (!node.raw.line.isTotal && node.role !== 'comparison') open.push({ index, depth });
  });
}

/**
 * Whether a row says in an outer column that it belongs elsewhere: "April, Stevenage, Old Town" is no part of "April,
 * East Herts", which has no town beside it.
 */
function isElsewhere({ raw }: Node, above: Node): boolean {
  const innermost = raw.steps.at(-1);
  if (!above.raw.hasCounts || innermost === undefined) return false;
  const outer = above.raw.steps.filter(({ level }) => labelColumn(level) < labelColumn(innermost.level));
  return outer.some(({ level, reading }) => {
    const own = raw.steps.find((step) => labelColumn(step.level) === labelColumn(level));
    return own !== undefined && own.reading.text !== reading.text;
  });
}

/** The column of a row's label: `label 2 0` stands in the third. */
function labelColumn(level: string): number {
  return Number(level.split(' ')[1]);
}

/** Labels that come back under every parent are parts; the labels that stand once between them are the parents. */
function linkByRepetition(nodes: readonly Node[], repeated: ReadonlySet<string>): void {
  const isPart = ({ raw }: Node): boolean => repeated.has(raw.line.label.toLowerCase());
  const rows = nodes.filter(({ raw, role }) => role === 'counts' && !raw.line.isTotal && !isTimed(raw.line));
  const parents = rows.filter((node) => !isPart(node));
  if (parents.length < 2 || rows.length < parents.length * 2 || isPart(rows[0]!)) return;
  const trial = new Map<Node, number>();
  let parent: number | undefined;
  for (const [index, node] of nodes.entries()) {
    if (!rows.includes(node)) continue;
    if (isPart(node)) trial.set(node, parent!);
    else parent = index;
  }
  const fits = parents.every((one) => {
    const parts = [...trial].filter(([, of]) => nodes[of] === one).map(([node]) => node.raw);
    return (
      parts.length > 0 &&
      addsUp(
        one.raw.values,
        parts.map(({ values }) => values),
      ) === 'equal'
    );
  });
  if (!fits) return;
  for (const node of parents) node.isOuter = true;
  for (const [node, of] of trial) node.parent = of;
}

/** Rows whose names show of which row they are parts. */
function linkByName(nodes: readonly Node[], vocabulary: Vocabulary): void {
  const rows = nodes.map(({ raw }) => raw);
  for (const [index, { parent, outer, own }] of partsByName(rows, vocabulary)) {
    const node = nodes[index]!;
    if (node.role !== 'counts' || nodes[parent]!.role !== 'counts') continue;
    node.parent = parent;
    node.steps = [...outer, ...own];
  }
}

/**
 * Decides for every parent with counts whether it or its parts count. Parts that add up to it count. One row set in by
 * accident is no part. Parts that are only some ("of which") leave the parent standing and are details.
 */
function settleParents(nodes: readonly Node[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index]!;
    if (!node.raw.hasCounts || node.role !== 'counts') continue;
    const parts = nodes.filter(
      (other) =>
        other.parent === index &&
        !other.raw.line.isTotal &&
        other.raw.hasCounts &&
        other.role !== 'comparison',
    );
    if (parts.length === 0) continue;
    const sum = addsUp(
      node.raw.values,
      parts.map(({ raw }) => raw.values),
    );
    const isOfWhich = /\b(?:of which|including|incl)\b/i.test(node.raw.line.label);
    if (sum === 'less' && isOfWhich) {
      for (const part of parts) part.role = 'detail';
    } else if (sum !== 'equal' && parts.length === 1) {
      release(nodes, index);
    } else {
      node.role = 'parent';
      if (sum === 'less' || sum === 'more') node.mismatch = true;
    }
  }
}

/** Lets the parts of a row stand beside it. */
function release(nodes: readonly Node[], index: number): void {
  const { parent } = nodes[index]!;
  for (const node of nodes) {
    if (node.parent !== index) continue;
    if (parent === undefined) delete node.parent;
    else node.parent = parent;
  }
}

/** The steps that lead to a row: those of the rows it is a part of, then its own. */
function stepsOf(nodes: readonly Node[], node: Node): readonly LineStep[] {
  if (node.steps) return node.steps;
  const outer = node.parent === undefined ? [] : stepsOf(nodes, nodes[node.parent]!);
  const own = node.isOuter
    ? node.raw.steps.map(({ reading, level }) => ({ reading, level: `${level} outer` }))
    : node.raw.steps;
  // An outer label that was carried down stands among the row's own steps already.
  return [...outer.filter((step) => !own.includes(step)), ...own];
}
