import { describe, expect, it } from 'vitest';

import { twoColumnsForOneField } from '../../../../src/core/check/rules/two-columns-for-one-field';
import { date, log, register } from '../../records/make-recognition';
import { check, DAY, entries, logOf, sentences } from '../check-sheets';

describe('two-columns-for-one-field', () => {
  const field = { field: 'area' as const, column: 4, header: 'Area', confidence: 0.9, reasons: [] };

  it('names both columns', () => {
    const fields = [{ ...field, rivals: [{ column: 5, header: 'Town', confidence: 0.8 }] }];
    expect(check(twoColumnsForOneField, [logOf(entries(1), { table: { fields } })])).toEqual(['E1 F1']);
    expect(sentences(twoColumnsForOneField, [logOf(entries(1), { table: { fields } })])).toEqual([
      'The area could be in Area (E) or in Town (F). The first was taken.',
    ]);
  });

  const rivalled = (one: 'date' | 'reference', header: string, rival: string) => [
    { ...field, field: one, column: 0, header, rivals: [{ column: 1, header: rival, confidence: 0.3 }] },
  ];

  it('passes when a fault was cleared, which is another day than when it was reported', () => {
    const faults = (header: string, rival: string) => ({
      rows: [
        [header, rival],
        [date(DAY), date(DAY + 1)],
      ],
      tables: [register('faults', [], { fields: rivalled('date', header, rival) })],
    });
    expect(check(twoColumnsForOneField, [faults('Reported', 'Cleared')])).toEqual([]);
    expect(check(twoColumnsForOneField, [faults('Reported', 'Date logged')])).toEqual(['A1 B1']);
    expect(check(twoColumnsForOneField, [faults('Closed', 'Cleared')])).toEqual(['A1 B1']);
  });

  it('passes the numbers of a register, by which nothing is counted, and not those of a log', () => {
    const rows = [
      ['Disc no', 'Incident ref'],
      ['1', 'R1'],
    ];
    const fields = rivalled('reference', 'Disc no', 'Incident ref');
    expect(check(twoColumnsForOneField, [{ rows, tables: [register('evidence', [], { fields })] }])).toEqual(
      [],
    );
    expect(check(twoColumnsForOneField, [{ rows, tables: [log([], { fields })] }])).toEqual(['A1 B1']);
  });

  it('passes a field without rivals', () => {
    expect(check(twoColumnsForOneField, [logOf(entries(1))])).toEqual([]);
  });
});
