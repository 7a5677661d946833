import { holds, without, type Area } from '../book/area';
import { refuseOnProtected } from '../book/protection';
import type { ValidationRule } from '../book/sheet-parts';
import type { SheetRange } from '../book/sheet-range';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { readBoolean, readRecord } from '../dispatch/read-argument';
import { asJson } from '../dispatch/resolve-path';
import { invalidArgument } from '../host-error';
import { isRecord, type Json } from '../json';

/** What `type` says for each kind of rule. */
const TYPES = new Map([
  ['wholeNumber', 'WholeNumber'],
  ['decimal', 'Decimal'],
  ['list', 'List'],
  ['date', 'Date'],
  ['time', 'Time'],
  ['textLength', 'TextLength'],
  ['custom', 'Custom'],
]);

const NO_RULE: Omit<ValidationRule, 'area'> = {
  rule: {},
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  ignoreBlanks: true,
};

export const DATA_VALIDATION: HostClass<SheetRange> = defineClass<SheetRange>({
  name: 'DataValidation',
  scalars: {
    type: { get: (range) => typeOf(ruleOf(range).rule) },
    rule: {
      get: (range) => ruleOf(range).rule,
      set: (range, value) => {
        const rule = readJsonRecord(value);
        if (typeOf(rule) === 'None') invalidArgument('this is no rule');
        change(range, { rule });
      },
    },
    prompt: {
      get: (range) => ruleOf(range).prompt,
      set: (range, value) => {
        change(range, { prompt: readJsonRecord(value) });
      },
    },
    errorAlert: {
      get: (range) => ruleOf(range).errorAlert,
      set: (range, value) => {
        change(range, { errorAlert: readJsonRecord(value) });
      },
    },
    ignoreBlanks: {
      get: (range) => ruleOf(range).ignoreBlanks,
      set: (range, value) => {
        change(range, { ignoreBlanks: readBoolean(value) });
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      refuseOnProtected(sheet);
      cut(sheet.validations, area);
      return undefined;
    },
  },
});

function ruleOf({ sheet, area }: SheetRange): Omit<ValidationRule, 'area'> {
  return sheet.validations.find((rule) => holds(rule.area, area)) ?? NO_RULE;
}

function change(range: SheetRange, changes: Partial<ValidationRule>): void {
  const { sheet, area } = range;
  refuseOnProtected(sheet);
  const rule = { ...NO_RULE, ...ruleOf(range), ...changes, area };
  cut(sheet.validations, area);
  sheet.validations.push(rule);
}

/** Takes an area out of all rules. */
function cut(rules: ValidationRule[], area: Area): void {
  const rest = rules.flatMap((rule) => without(rule.area, area).map((part) => ({ ...rule, area: part })));
  rules.splice(0, rules.length, ...rest);
}

function typeOf(rule: ValidationRule['rule']): string {
  for (const [key, type] of TYPES) if (isRecord(rule[key])) return type;
  return 'None';
}

function readJsonRecord(value: Json): { readonly [name: string]: Json } {
  return Object.fromEntries(Object.entries(readRecord(value)).map(([name, part]) => [name, asJson(part)]));
}
