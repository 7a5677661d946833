import { cellAddress } from '../../../core/grid/address';
import type { ConditionalRule } from './sheet-parts';

/** When a rule changes looks, as a formula for the first cell of its area; for other cells it moves along. */
export function conditionOf(rule: ConditionalRule): string {
  const cell = cellAddress(rule.area.top, rule.area.left);
  switch (rule.type) {
    case 'Custom':
      return rule.formula;
    case 'CellValue':
      return comparison(rule.comparison, cell);
    case 'ContainsText': {
      const text = `"${rule.text.text.replaceAll('"', '""')}"`;
      const tests = {
        Contains: `=ISNUMBER(SEARCH(${text},${cell}))`,
        NotContains: `=NOT(ISNUMBER(SEARCH(${text},${cell})))`,
        BeginsWith: `=LEFT(${cell},LEN(${text}))=${text}`,
        EndsWith: `=RIGHT(${cell},LEN(${text}))=${text}`,
      };
      return tests[rule.text.operator];
    }
  }
}

function comparison({ operator, formula1, formula2 }: ConditionalRule['comparison'], cell: string): string {
  const [first, second] = [formula1, formula2 ?? '0'].map((formula) => `(${formula.replace(/^=/, '')})`);
  switch (operator) {
    case 'Between':
      return `=AND(${cell}>=${first},${cell}<=${second})`;
    case 'NotBetween':
      return `=OR(${cell}<${first},${cell}>${second})`;
    default:
      return `=${cell}${SIGNS.get(operator) ?? '='}${first}`;
  }
}

const SIGNS = new Map([
  ['EqualTo', '='],
  ['NotEqualTo', '<>'],
  ['GreaterThan', '>'],
  ['LessThan', '<'],
  ['GreaterThanOrEqual', '>='],
  ['LessThanOrEqual', '<='],
]);
