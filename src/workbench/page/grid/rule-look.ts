import { intersection, isIn, type Area } from '../../host/book/area';
import type { AskedFormula } from '../../host/book/calculator';
import type { CellStyle } from '../../host/book/cell-style';
import { conditionOf } from '../../host/book/condition';
import type { Sheet } from '../../host/book/sheet';
import type { ConditionalRule } from '../../host/book/sheet-parts';
import { copiedFormula } from '../../host/formula/move-references';

interface Known {
  readonly revision: number;
  /** Whether conditions hold, by formula and place. */
  readonly holds: Map<string, boolean>;
}

/** What was worked out before, until something in the workbook changes. */
const KNOWN = new WeakMap<Sheet, Known>();

/** How the rules of a sheet change the looks of its cells in a part of it. */
export function ruleLooksIn(
  sheet: Sheet,
  seen: Area,
): (row: number, column: number, style: CellStyle) => CellStyle {
  const rules = sheet.conditionalRules.filter(({ area }) => intersection(area, seen));
  if (rules.length === 0) return (_row, _column, style) => style;
  const holds = workOut(sheet, rules, seen);
  return (row, column, style) => {
    const met: ConditionalRule[] = [];
    for (const rule of rules) {
      if (!isIn(rule.area, row, column) || !holds.get(keyOf(askFor(sheet, rule, row, column)))) continue;
      met.push(rule);
      if (rule.stopIfTrue) break;
    }
    // Of two rules that say the same of a look the first goes before.
    return met.reduceRight(painted, style);
  };
}

function workOut(sheet: Sheet, rules: readonly ConditionalRule[], seen: Area): ReadonlyMap<string, boolean> {
  const { workbook } = sheet;
  let known = KNOWN.get(sheet);
  if (known?.revision !== workbook.revision) {
    known = { revision: workbook.revision, holds: new Map() };
    KNOWN.set(sheet, known);
  }
  const asked = new Map<string, AskedFormula>();
  for (const rule of rules) {
    const part = intersection(rule.area, seen)!;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const one = askFor(sheet, rule, row, column);
        const key = keyOf(one);
        if (!known.holds.has(key)) asked.set(key, one);
      }
    }
  }
  if (asked.size === 0) return known.holds;
  const results = workbook.options.calculator.evaluate(workbook, [...asked.values()]);
  for (const [index, key] of [...asked.keys()].entries()) {
    const result = results[index];
    known.holds.set(key, result === true || (typeof result === 'number' && result !== 0));
  }
  return known.holds;
}

function askFor(sheet: Sheet, rule: ConditionalRule, row: number, column: number): AskedFormula {
  const { top, left } = rule.area;
  return {
    formula: copiedFormula(conditionOf(rule), row - top, column - left),
    place: { sheet, row, column },
  };
}

function keyOf({ formula, place: { row, column } }: AskedFormula): string {
  return `${row} ${column} ${formula}`;
}

function painted(style: CellStyle, { looks }: ConditionalRule): CellStyle {
  const { font } = style;
  return {
    ...style,
    numberFormat: looks.numberFormat || style.numberFormat,
    ...(looks.fillColor && { fill: { color: looks.fillColor, pattern: 'Solid', patternColor: '' } }),
    font: {
      ...font,
      color: looks.fontColor || font.color,
      bold: looks.bold ?? font.bold,
      italic: looks.italic ?? font.italic,
      strikethrough: looks.strikethrough ?? font.strikethrough,
    },
  };
}
