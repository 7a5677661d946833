import type { ConditionalRule } from '../book/sheet-parts';
import type { Sheet } from '../book/sheet';
import { UNDERLINES } from '../book/cell-style';
import { isFormula } from '../formula/is-formula';
import { defineClass, type HostClass, type ScalarProperty } from '../dispatch/define-class';
import {
  oneOf,
  readBoolean,
  readColour,
  readRecord,
  readText,
  readWholeNumber,
} from '../dispatch/read-argument';
import { invalidArgument } from '../host-error';
import type { Json } from '../json';
import { rangeObject } from './locate-range';

/** A rule and the sheet it is on. */
export class RuleOnSheet {
  static #known = new WeakMap<ConditionalRule, RuleOnSheet>();

  private constructor(
    readonly sheet: Sheet,
    readonly rule: ConditionalRule,
  ) {}

  static of(sheet: Sheet, rule: ConditionalRule): RuleOnSheet {
    const known = RuleOnSheet.#known.get(rule) ?? new RuleOnSheet(sheet, rule);
    RuleOnSheet.#known.set(rule, known);
    return known;
  }
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const readTextOperator = oneOf(['Contains', 'NotContains', 'BeginsWith', 'EndsWith']);

export const CONDITIONAL_FORMAT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'ConditionalFormat',
  id: ({ rule }) => rule.id,
  scalars: {
    id: { get: ({ rule }) => rule.id },
    type: { get: ({ rule }) => rule.type },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ rule }, value) => {
        rule.stopIfTrue = readBoolean(value);
      },
    },
    priority: {
      get: ({ sheet, rule }) => sheet.conditionalRules.indexOf(rule),
      set: ({ sheet, rule }, value) => {
        const rules = sheet.conditionalRules;
        rules.splice(rules.indexOf(rule), 1);
        rules.splice(readWholeNumber(value), 0, rule);
      },
    },
  },
  objects: {
    custom: (rule) => CUSTOM_CONDITIONAL_FORMAT.of(rule),
    customOrNullObject: (rule) =>
      rule.rule.type === 'Custom' ? CUSTOM_CONDITIONAL_FORMAT.of(rule) : undefined,
    cellValue: (rule) => CELL_VALUE_CONDITIONAL_FORMAT.of(rule),
    cellValueOrNullObject: (rule) =>
      rule.rule.type === 'CellValue' ? CELL_VALUE_CONDITIONAL_FORMAT.of(rule) : undefined,
    textComparison: (rule) => TEXT_CONDITIONAL_FORMAT.of(rule),
    textComparisonOrNullObject: (rule) =>
      rule.rule.type === 'ContainsText' ? TEXT_CONDITIONAL_FORMAT.of(rule) : undefined,
  },
  methods: {
    delete: ({ sheet, rule }) => {
      sheet.conditionalRules.splice(sheet.conditionalRules.indexOf(rule), 1);
      return undefined;
    },
    getRange: ({ sheet, rule }) => rangeObject(sheet, rule.area),
    getRangeOrNullObject: ({ sheet, rule }) => rangeObject(sheet, rule.area),
  },
});

export const CUSTOM_CONDITIONAL_FORMAT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'CustomConditionalFormat',
  objects: {
    format: (rule) => CONDITIONAL_RANGE_FORMAT.of(rule),
    rule: (rule) => CONDITIONAL_FORMAT_RULE.of(rule),
  },
});

export const CELL_VALUE_CONDITIONAL_FORMAT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ rule }) => rule.comparison,
      set: ({ rule }, value) => {
        rule.comparison = readComparison(value);
      },
    },
  },
  objects: {
    format: (rule) => CONDITIONAL_RANGE_FORMAT.of(rule),
  },
});

export const TEXT_CONDITIONAL_FORMAT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'TextConditionalFormat',
  scalars: {
    rule: {
      get: ({ rule }) => rule.text,
      set: ({ rule }, value) => {
        const given = readRecord(value);
        rule.text = { operator: readTextOperator(given['operator']), text: readText(given['text']) };
      },
    },
  },
  objects: { format: (rule) => CONDITIONAL_RANGE_FORMAT.of(rule) },
});

const FORMULA: ScalarProperty<RuleOnSheet> = {
  get: ({ rule }) => rule.formula,
  set: ({ rule }, value) => {
    const formula = readText(value);
    if (!isFormula(formula)) invalidArgument(`${formula} is no formula`);
    rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
  },
};

export const CONDITIONAL_FORMAT_RULE: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'ConditionalFormatRule',
  scalars: { formula: FORMULA, formulaLocal: FORMULA },
});

export const CONDITIONAL_RANGE_FORMAT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'ConditionalRangeFormat',
  scalars: { numberFormat: look('numberFormat', readText) },
  objects: {
    fill: (rule) => CONDITIONAL_RANGE_FILL.of(rule),
    font: (rule) => CONDITIONAL_RANGE_FONT.of(rule),
  },
});

export const CONDITIONAL_RANGE_FILL: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'ConditionalRangeFill',
  scalars: { color: look('fillColor', readColour) },
  methods: {
    clear: ({ rule }) => {
      rule.looks.fillColor = '';
      return undefined;
    },
  },
});

export const CONDITIONAL_RANGE_FONT: HostClass<RuleOnSheet> = defineClass<RuleOnSheet>({
  name: 'ConditionalRangeFont',
  scalars: {
    color: look('fontColor', readColour),
    bold: look('bold', readBoolean),
    italic: look('italic', readBoolean),
    strikethrough: look('strikethrough', readBoolean),
    underline: look('underline', oneOf(UNDERLINES)),
  },
});

function look<Key extends keyof ConditionalRule['looks']>(
  key: Key,
  read: (value: unknown) => ConditionalRule['looks'][Key],
): ScalarProperty<RuleOnSheet> {
  return {
    get: ({ rule }) => rule.looks[key],
    set: ({ rule }, value) => {
      rule.looks[key] = read(value);
    },
  };
}

function readComparison(value: Json): ConditionalRule['comparison'] {
  const given = readRecord(value);
  const operator = oneOf(OPERATORS)(given['operator']);
  const formula1 = readText(given['formula1']);
  const formula2 = given['formula2'];
  return {
    operator,
    formula1,
    ...(formula2 !== undefined && formula2 !== null && { formula2: readText(formula2) }),
  };
}
