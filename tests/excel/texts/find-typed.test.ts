import { describe, expect, test } from 'vitest';

import { fingerprintOf } from '../../../src/core/report/fingerprint';
import { printOfFormula } from '../../../src/excel/texts/cell-print';
import { findTyped, type ReadRow } from '../../../src/excel/texts/find-typed';
import type { SheetTrace } from '../../../src/excel/texts/sheet-trace';

const HEADING = 'Executive summary';
const DRAFT = '="There were "&TEXT(Incidents_2017_18,"#,##0")&" incidents."';
const ASK = 'To be written: who was consulted';
const TYPED = 'We asked everybody.';
const AREAS = ['Area', 'Arden', 'Brackley'];

const prints = (...texts: string[]) => texts.map(fingerprintOf);
const trace: SheetTrace = {
  partId: 'covering-report',
  name: 'Covering report',
  known: [...prints(HEADING, ASK, TYPED, ...AREAS, '1.1', '1.2', '1.3'), printOfFormula(DRAFT)].join(' '),
  blocks: [
    { id: 'heading', holds: 'other', lines: [[1, fingerprintOf(HEADING)]] },
    { id: 'incidents', holds: 'draft', draft: 'as it was', lines: [[2, printOfFormula(DRAFT)]] },
    { id: 'consultation', holds: 'question', lines: [[3, fingerprintOf(ASK)]] },
    { id: 'legal', holds: 'typed', lines: [[4, fingerprintOf(TYPED)]] },
    { id: 'areas', holds: 'other', lines: [] },
  ],
};

type Row = readonly (string | number | readonly [formula: string, value: string | number])[];
const WRITTEN: Row[] = [
  [],
  [HEADING],
  ['1.1', [DRAFT, 'There were 10 incidents.']],
  ['1.2', ASK],
  ['1.3', TYPED],
  ['Area', 'Incidents'],
  ['Arden', 7],
  ['Brackley', 3],
];

function sheet(rows: readonly Row[]): ReadRow[] {
  return rows.flatMap((cells, row) => {
    const read = cells.map((cell, column) =>
      typeof cell === 'object'
        ? { column, formula: cell[0], value: cell[1] }
        : { column, formula: cell, value: cell },
    );
    return read.length > 0 ? [{ row, cells: read.filter(({ value }) => value !== '') }] : [];
  });
}

const typedIn = (rows: readonly Row[], known = `${trace.known} ${fingerprintOf('Incidents')}`) =>
  findTyped([{ ...trace, known }], sheet(rows)).map(({ id, text }) => [id, text]);
const changed = (row: number, cells: Row) => WRITTEN.with(row, cells);

describe('what people typed on a sheet of the report', () => {
  test('is nothing where it stands as it was written, or shows other figures, or lies elsewhere', () => {
    expect(typedIn(WRITTEN)).toEqual([]);
    expect(typedIn(changed(2, ['1.1', [DRAFT, 'There were 11 incidents.']]))).toEqual([]);
    expect(typedIn([[], [], ...WRITTEN])).toEqual([]);
    expect(typedIn(WRITTEN.toSpliced(3, 1))).toEqual([]);
    expect(typedIn(WRITTEN.toSpliced(4, 1))).toEqual([]);
  });

  test('is nothing where the report’s own sentence is not worked out yet', () => {
    expect(typedIn(changed(2, ['1.1', [DRAFT, 0]]))).toEqual([]);
    expect(typedIn(changed(2, ['1.1', ['=1+1', 2]]))).toEqual([['incidents', '2']]);
  });

  test('takes the place of a paragraph, a question or an earlier text', () => {
    expect(typedIn(changed(2, ['1.1', 'Ten incidents.']))).toEqual([['incidents', 'Ten incidents.']]);
    expect(typedIn(changed(3, ['1.2', 'The police.']))).toEqual([['consultation', 'The police.']]);
    expect(typedIn(changed(4, ['1.3', 'We asked nobody.']))).toEqual([['legal', 'We asked nobody.']]);
  });

  test('may be a word the report says elsewhere, or a number', () => {
    expect(typedIn(changed(3, ['1.2', 'Arden']))).toEqual([['consultation', 'Arden']]);
    expect(typedIn(changed(3, ['1.2', 43_252]))).toEqual([['consultation', '43252']]);
  });

  test('is the reworded text of a formula', () => {
    const reworded = DRAFT.replace('There were ', 'The room saw ');
    expect(typedIn(changed(2, ['1.1', [reworded, 'The room saw 10 incidents.']]))).toEqual([
      ['incidents', 'The room saw 10 incidents.'],
    ]);
    const broken = changed(2, ['1.1', [reworded.replace('TEXT', 'TXT'), '#NAME?']]);
    expect(typedIn(broken)).toEqual([['incidents', 'The room saw …#,##0… incidents.']]);
  });

  test('goes on with a question or an earlier text it stands below, and stands for itself below anything else', () => {
    const below = (row: number) => typedIn(WRITTEN.toSpliced(row + 1, 0, ['', 'More.']));
    expect(below(1)).toEqual([['heading/added', 'More.']]);
    expect(below(2)).toEqual([['incidents/added', 'More.']]);
    expect(below(3)).toEqual([['consultation', 'More.']]);
    expect(below(4)).toEqual([['legal', `${TYPED}\nMore.`]]);
    expect(typedIn([...WRITTEN, [], ['At the end.']])).toEqual([['legal', `${TYPED}\nAt the end.`]]);
  });

  test('is found beside a line, in a table and above everything', () => {
    expect(typedIn(changed(1, [HEADING, 'Ask Tim.']))).toEqual([['heading/added', 'Ask Tim.']]);
    expect(typedIn(changed(6, ['Arden', 'see note 3']))).toEqual([['legal', `${TYPED}\nsee note 3`]]);
    expect(typedIn(changed(0, ['Draft!']))).toEqual([['heading/added', 'Draft!']]);
  });

  test('is never a table’s own name, typed once more or next to a paragraph taken out', () => {
    expect(typedIn([...WRITTEN.toSpliced(4, 1), ['Arden', 4]])).toEqual([]);
  });

  test('brings with it what the report itself said', () => {
    const [typed] = findTyped([trace], sheet(changed(2, ['1.1', 'Ten.'])));
    expect(typed?.draft).toBe('as it was');
  });

  test('is told from both what was written and what was to be, where a writing stopped half-way', () => {
    const now: SheetTrace = {
      ...trace,
      known: prints(HEADING, 'New wording.').join(' '),
      blocks: [
        { id: 'heading', holds: 'other', lines: [[1, fingerprintOf(HEADING)]] },
        { id: 'incidents', holds: 'draft', lines: [[2, fingerprintOf('New wording.')]] },
      ],
    };
    expect(findTyped([now, trace], sheet([[], [HEADING], ['New wording.']]))).toEqual([]);
    expect(findTyped([now, trace], sheet(WRITTEN.slice(0, 5)))).toEqual([]);
  });
});
