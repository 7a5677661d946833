import { describe, expect, it } from 'vitest';

import { WHOLE_SHEET } from '../../../../src/workbench/host/book/area';
import { enter, putValue } from '../../../../src/workbench/host/book/enter';
import { addName } from '../../../../src/workbench/host/book/names';
import { readable } from '../../../../src/workbench/host/book/readable-value';
import { addTable, renameTable } from '../../../../src/workbench/host/book/tables';
import { typeInto } from '../../../../src/workbench/host/book/type-into';
import { calculator, newWorkbook } from '../../../excel/start-excel';

/** A workbook with a table of figures, and what a formula beside it gives. */
function bookOfFigures() {
  const workbook = newWorkbook(['Report', "It's Apr 17"]);
  const [report, log] = workbook.sheets;
  const rows: (string | number)[][] = [
    ['Area', 'Month [no]', 'Incidents'],
    ['Stevenage', 1, 12],
    ['Hitchin', 1, 7],
    ['Stevenage', 2, 1 / 3],
    ['1/4', 2, 100],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) putValue(log!, row, column, value);
  }
  renameTable(addTable(log!, { top: 0, left: 0, bottom: 4, right: 2 }, true), 'Figures');
  addName(workbook, 'Total', "='It''s Apr 17'!$C$2");
  return { workbook, report: report!, log: log! };
}

function results(formulas: readonly string[]) {
  const { workbook, report } = bookOfFigures();
  for (const [row, formula] of formulas.entries()) enter(report, row, 0, formula);
  workbook.settle();
  return formulas.map((_, row) => readable(report.cells.valueAt(row, 0)));
}

describe('a calculated formula', () => {
  it.each([
    ['=SUMIFS(Figures[Incidents],Figures[Area],"Stevenage")', 12 + 1 / 3],
    ["=SUM('It''s Apr 17'!C2:C3)", 19],
    ['=SUMPRODUCT(--(Figures[Area]="Stevenage"))', 2],
    ["=SUMPRODUCT(Figures[Incidents],--(Figures[Month '[no']]=1))", 19],
    ['=ROWS(Figures[[#All],[Area]])&"/"&ROWS(Figures)', '5/4'],
    ['=Total*2', 24],
    ['=1/0', '#DIV/0!'],
    ['=1=1', true],
    ['=INDEX(Figures[Area],MATCH(MAX(Figures[Incidents]),Figures[Incidents],0))', '1/4'],
    ['=TEXT(0.0625,"0.0%")&" "&TEXT(2.5,"0")&" "&TEXT(1234.5,"#,##0")', '6.3% 3 1,235'],
    ['=TEXT(42826,"d mmmm yyyy")', '1 April 2017'],
    ['=1/3', 1 / 3],
    ['=SUM(Nowhere[Incidents])', '#REF!'],
    ["=SUM(Figures[[Month '[no']]:[Incidents]])", 6 + 119 + 1 / 3],
    ['=HYPERLINK("#Report!A1",Total)', 12],
    ['=DATEVALUE("1/4/2018")', 43_191],
    ['=DATEVALUE("1/"&4&"/18")', 43_191],
    ['=DATEVALUE("13 Jan 2018")', 43_113],
    ['=AGGREGATE(9,6,A2:A3)+AGGREGATE(4,4,Figures[Incidents])', 100],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
  ])('%s', (formula, expected) => {
    const [result] = results([formula]);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 12);
    else expect(result).toBe(expected);
  });

  it('keeps every digit of a number', () => {
    expect(results(['=1/3', '=2/3+1E-10', '=123456789012.123'])).toEqual([
      1 / 3,
      2 / 3 + 1e-10,
      123_456_789_012.123,
    ]);
  });

  it('follows other formulas, in whatever order they stand', () => {
    expect(results(['=A2+1', '=A3*2', '=SUM(Figures[Incidents])'])[0]).toBeCloseTo(2 * (119 + 1 / 3) + 1, 12);
  });

  it('knows the row of its table', () => {
    const { workbook, log } = bookOfFigures();
    enter(log, 1, 3, '=Figures[@Incidents]*2');
    enter(log, 2, 2, '=[@[Month [no]]]*5'.replace('[no]', "'[no']"));
    workbook.settle();
    expect([log.cells.valueAt(1, 3), log.cells.valueAt(2, 2)]).toEqual([24, 5]);
  });

  it('is worked out whatever the sheets are called', () => {
    const workbook = newWorkbook(['Log', 'renamed 0', 'exact numbers', 'x', 'X0', 'Sheet1']);
    for (const [index, sheet] of workbook.sheets.entries()) enter(sheet, 0, 0, `=1/3+${index}`);
    workbook.settle();
    expect(workbook.sheets.map((sheet) => sheet.cells.valueAt(0, 0))).toEqual(
      workbook.sheets.map((_, index) => 1 / 3 + index),
    );
  });

  it('waits for it where calculation is manual, except as it is typed', () => {
    const { workbook, log, report } = bookOfFigures();
    const results = () => [0, 1].map((row) => report.cells.valueAt(row, 0));
    workbook.calculationMode = 'Manual';
    typeInto(report, 0, 0, '=1+1');
    typeInto(report, 1, 0, "=A1*10+'It''s Apr 17'!F1");
    expect(results()).toEqual([2, 20]);
    typeInto(report, 0, 0, '=3');
    typeInto(log, 0, 5, '=A9+1');
    expect(results()).toEqual([3, 20]);
    workbook.settlePart(report, { top: 1, left: 0, bottom: 1, right: 0 });
    expect(results()).toEqual([3, 31]);
    typeInto(log, 8, 0, 4);
    workbook.settlePart(report, WHOLE_SHEET);
    expect(results()).toEqual([3, 31]);
    workbook.settle(true);
    expect(results()).toEqual([3, 35]);
  });

  it('keeps what its file remembers where the library cannot work it out, also for those that look at it', () => {
    const { workbook, report } = bookOfFigures();
    // As a file is loaded: formulas with their results.
    for (const [row, formula] of ['=NOSUCHFUNCTION(1)', '=SUMPRODUCT(N(Figures[Area]="Luton"))'].entries()) {
      report.cells.setFormula(row, 0, formula);
      report.cells.setValue(row, 0, 5 + row);
    }
    enter(report, 2, 0, '=A1+A2');
    workbook.settle();
    expect([0, 1, 2].map((row) => report.cells.valueAt(row, 0))).toEqual([5, 6, 11]);
    enter(report, 0, 0, '=NOSUCHFUNCTION(2)');
    workbook.settle();
    expect([0, 2].map((row) => readable(report.cells.valueAt(row, 0)))).toEqual(['#NAME?', '#NAME?']);
  });

  it('is named where the library cannot work it out', () => {
    const before = calculator.unsupported.length;
    expect(results(['=SUMPRODUCT(N(Figures[Area]="x"))'])).toEqual(['#CALC!']);
    expect(calculator.unsupported.length).toBe(before + 1);
  });
});
