import type { ConditionalRule as FileRule, DataValidation, Sheet as FileSheet } from 'hucre/xlsx';

import { areaAddress, parseArea } from '../book/area';
import { conditionOf } from '../book/condition';
import type { Sheet } from '../book/sheet';
import type { ConditionalRule, ValidationRule } from '../book/sheet-parts';
import { isRecord, type Json } from '../json';
import { argb, colourOf } from './style-of-file';

type Operator = NonNullable<DataValidation['operator']>;

const OPERATORS: readonly (readonly [Operator, string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
];

const KINDS = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
] as const;

const STYLES = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
] as const;

/** What may be typed into cells, from a file. */
export function readValidations(sheet: Sheet, from: FileSheet): void {
  for (const one of from.dataValidations ?? []) {
    const rule = readRule(one);
    for (const address of one.range.split(' ')) {
      const area = parseArea(address);
      if (!area || !rule) continue;
      sheet.validations.push({
        area,
        rule,
        prompt: {
          showPrompt: one.showInputMessage ?? false,
          title: one.inputTitle ?? '',
          message: one.inputMessage ?? '',
        },
        errorAlert: {
          showAlert: one.showErrorMessage ?? false,
          style: STYLES.find(([word]) => word === one.errorStyle)?.[1] ?? 'Stop',
          title: one.errorTitle ?? '',
          message: one.errorMessage ?? '',
        },
        ignoreBlanks: one.allowBlank ?? false,
      });
    }
  }
}

/** What may be typed into cells, as a file has it. */
export function writeValidations(sheet: Sheet): DataValidation[] {
  return sheet.validations.flatMap(({ area, rule, prompt, errorAlert, ignoreBlanks }) => {
    const written = writeRule(rule);
    if (!written) return [];
    const text = (record: ValidationRule['prompt'], key: string) => textOf(record[key]);
    return [
      {
        ...written,
        range: areaAddress(area),
        allowBlank: ignoreBlanks,
        showInputMessage: prompt['showPrompt'] !== false,
        showErrorMessage: errorAlert['showAlert'] !== false,
        ...(text(prompt, 'title') && { inputTitle: text(prompt, 'title') }),
        ...(text(prompt, 'message') && { inputMessage: text(prompt, 'message') }),
        ...(text(errorAlert, 'title') && { errorTitle: text(errorAlert, 'title') }),
        ...(text(errorAlert, 'message') && { errorMessage: text(errorAlert, 'message') }),
        errorStyle: STYLES.find(([, word]) => word === errorAlert['style'])?.[0] ?? 'stop',
      },
    ];
  });
}

function readRule({
  type,
  operator,
  formula1,
  formula2,
  values,
}: DataValidation): ValidationRule['rule'] | undefined {
  if (type === 'list') {
    const source = values
      ? values.join(',')
      : formula1?.startsWith('"')
        ? formula1.slice(1, -1)
        : `=${formula1 ?? ''}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (type === 'custom') return { custom: { formula: `=${formula1 ?? ''}` } };
  const kind = KINDS.find(([word]) => word === type)?.[1];
  if (!kind) return undefined;
  const compared: Record<string, Json> = {
    formula1: numberOr(formula1 ?? ''),
    ...(formula2 !== undefined && { formula2: numberOr(formula2) }),
    operator: OPERATORS.find(([word]) => word === (operator ?? 'between'))![1],
  };
  return { [kind]: compared };
}

function writeRule(
  rule: ValidationRule['rule'],
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> | undefined {
  const [[kind, told] = ['', null]] = Object.entries(rule);
  if (!isRecord(told)) return undefined;
  if (kind === 'list') {
    const source = textOf(told['source']);
    return source.startsWith('=')
      ? { type: 'list', formula1: source.slice(1) }
      : { type: 'list', values: source.split(',').map((value) => value.trim()) };
  }
  if (kind === 'custom') return { type: 'custom', formula1: textOf(told['formula']).replace(/^=/, '') };
  const type = KINDS.find(([, word]) => word === kind)?.[0];
  if (!type) return undefined;
  const operator = OPERATORS.find(([, word]) => word === told['operator'])?.[0];
  return {
    type,
    ...(operator && { operator }),
    formula1: textOf(told['formula1']).replace(/^=/, ''),
    ...(told['formula2'] !== undefined && { formula2: textOf(told['formula2']).replace(/^=/, '') }),
  };
}

/** Kinds of rules whose condition a file says as a formula; those by text beside what they look for. */
const BY_FORMULA: ReadonlySet<string> = new Set([
  'expression',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
]);

/** Rules by formula, by text and by value from a file; others are left out, as the emulated Excel has none. */
export function readConditionalRules(sheet: Sheet, from: FileSheet): void {
  const ordered = [...(from.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  for (const { type, range, formula, operator, style, stopIfTrue } of ordered) {
    const [first = '', second] = typeof formula === 'string' ? [formula] : (formula ?? []);
    const area = parseArea(range.split(' ')[0] ?? '');
    const isByValue = type === 'cellIs';
    if (!area || !(isByValue || BY_FORMULA.has(type))) continue;
    sheet.conditionalRules.push({
      id: sheet.workbook.nextPartId(),
      area,
      type: isByValue ? 'CellValue' : 'Custom',
      stopIfTrue: stopIfTrue ?? false,
      formula: isByValue ? '' : `=${first}`,
      text: { operator: 'Contains', text: '' },
      comparison: {
        operator: OPERATORS.find(([word]) => word === operator)?.[1] ?? 'Between',
        formula1: isByValue ? `=${first}` : '',
        ...(second !== undefined && { formula2: `=${second}` }),
      },
      looks: {
        fillColor:
          (style?.fill?.type === 'pattern'
            ? colourOf(style.fill.bgColor ?? style.fill.fgColor)
            : undefined) ?? '',
        fontColor: colourOf(style?.font?.color) ?? '',
        bold: style?.font?.bold ?? null,
        italic: style?.font?.italic ?? null,
        underline: style?.font?.underline ? 'Single' : 'None',
        strikethrough: style?.font?.strikethrough ?? null,
        numberFormat: style?.numFmt ?? '',
      },
    });
  }
}

/** The rules that change the looks of cells, as a file has them. */
export function writeConditionalRules(sheet: Sheet): FileRule[] {
  return sheet.conditionalRules.map((rule, index): FileRule => {
    const { comparison, looks, area } = rule;
    const operator = OPERATORS.find(([, word]) => word === comparison.operator)?.[0];
    return {
      type: rule.type === 'CellValue' ? 'cellIs' : 'expression',
      priority: index + 1,
      range: areaAddress(area),
      ...(rule.stopIfTrue && { stopIfTrue: true }),
      ...(rule.type === 'CellValue' && operator && { operator }),
      formula: formulasOf(rule).map((formula) => formula.replace(/^=/, '')),
      style: {
        ...(looks.fillColor && {
          // In rules a file keeps the colour of a solid fill as its background.
          fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: argb(looks.fillColor) } },
        }),
        font: {
          ...(looks.fontColor && { color: { rgb: argb(looks.fontColor) } }),
          ...(looks.bold !== null && { bold: looks.bold }),
          ...(looks.italic !== null && { italic: looks.italic }),
        },
      },
    };
  });
}

function formulasOf(rule: ConditionalRule): string[] {
  if (rule.type !== 'CellValue') return [conditionOf(rule)];
  const { formula1, formula2 } = rule.comparison;
  return formula2 === undefined ? [formula1] : [formula1, formula2];
}

function numberOr(text: string): Json {
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
