import { describe, expect, it } from 'vitest';

import { dateAsText } from '../../../../src/core/check/rules/date-as-text';
import { dayAndMonthSwapped } from '../../../../src/core/check/rules/day-and-month-swapped';
import { duplicateReference } from '../../../../src/core/check/rules/duplicate-reference';
import { numberAsText } from '../../../../src/core/check/rules/number-as-text';
import { paddedText } from '../../../../src/core/check/rules/padded-text';
import { RULES } from '../../../../src/core/check/rules/rules';
import { FIX_KINDS } from '../../../../src/core/check/fix-kind';
import { FIXES } from '../../../../src/core/check/fixes/fixes';
import { monthOf } from '../../../../src/core/calendar/month';
import { DAY, formulas, logOf, withGrid } from '../check-sheets';
import { plan, planned } from './fix-sheets';

describe('planFixes', () => {
  it('puts cells in the order of sheets, rows and columns, whatever rule is named first', () => {
    const sheets = [
      logOf([{ area: ' A', arrests: '1' }, { arrests: '2' }], { sheet: 'One' }),
      logOf([{ area: 'B ' }], { sheet: 'Two' }),
    ];
    const places = (rules: Parameters<typeof plan>[0]) =>
      plan(rules, sheets).edits.map((edit) => edit.kind === 'cell' && `${edit.sheet} ${edit.cell}`);
    expect(places([paddedText, numberAsText])).toEqual(['One E2', 'One I2', 'One I3', 'Two E2']);
    expect(places([numberAsText, paddedText])).toEqual(['One E2', 'One I2', 'One I3', 'Two E2']);
  });

  it('never overwrites a formula', () => {
    const change = withGrid({ formulas: formulas({ I2: '"2"' }) });
    expect(planned([numberAsText], [logOf([{ arrests: '2' }, { arrests: '3' }])], change)).toEqual([
      'I3: "3" → 3',
      'I2: formula',
    ]);
  });

  it('leaves findings somebody silenced', () => {
    const silenced = [{ rule: 'number-as-text', cell: 'I2', reason: 'It is a code.' }];
    const profile = { checks: { silenced } };
    const sheet = logOf([{ arrests: '2' }, { arrests: '3' }]);
    expect(planned([numberAsText], [sheet], { profile })).toEqual(['I3: "3" → 3']);
  });

  it('lets the rule named first have a cell that two would change differently', () => {
    const sheet = logOf([{ reference: 'R1' }, { reference: 'R1', outcome: ' x' }]);
    const marks = planned([duplicateReference], [sheet]);
    expect(marks).toEqual(['K3: blank → "Duplicate"']);
  });

  it('does not name as left out what another fix of the batch mends', () => {
    const april = { table: { context: { month: monthOf(2017, 4) } } };
    const sheet = logOf([{ date: '04/03/2017' }], april);
    expect(planned([dateAsText], [sheet])).toEqual(['B2: date in doubt']);
    expect(planned([dateAsText, dayAndMonthSwapped], [sheet])).toEqual([
      `B2: "04/03/2017" → day ${String(DAY)}`,
    ]);
  });

  it('says nothing of rules without findings', () => {
    expect(plan([paddedText], [logOf([{}])])).toEqual({ edits: [], leftOut: [] });
  });
});

describe('the list of fixes', () => {
  it('has one for every kind, and every kind is offered by a rule', () => {
    expect(FIXES.map(({ kind }) => kind)).toEqual([...FIX_KINDS]);
    expect(new Set(RULES.flatMap(({ fix }) => fix ?? []))).toEqual(new Set(FIX_KINDS));
  });
});
