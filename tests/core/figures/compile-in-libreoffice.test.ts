import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { compileFigure, FormulaTooLongError } from '../../../src/core/figures/compile';
import type { Cube } from '../../../src/core/figures/cube';
import { createEvaluator } from '../../../src/core/figures/evaluate';
import type { Figure } from '../../../src/core/figures/figure';
import { FIGURES_TABLE, figuresColumns, figuresRows } from '../../../src/core/figures/figures-table';
import { leaveOutLibreOffice, recalculate } from '../../support/libreoffice';
import { arbitraryCube, arbitraryFigure } from './arbitrary-cube';

const SEED = 20_180_401;
const CUBES = 4;
const FIGURES_A_CUBE = 250;

/** A workbook with the Figures table on one sheet and the formulas down column A of another. */
async function workbookOf(cube: Cube, formulas: readonly string[]): Promise<Uint8Array> {
  const columns = figuresColumns(cube).map(({ header }) => ({ name: header }));
  const rows = figuresRows(cube);
  const lastColumn = String.fromCharCode(64 + columns.length);
  return writeXlsx({
    sheets: [
      {
        name: 'Figures',
        rows: [columns.map(({ name }) => name), ...rows],
        tables: [{ name: FIGURES_TABLE, columns, range: `A1:${lastColumn}${rows.length + 1}` }],
      },
      {
        name: 'Formulas',
        rows: formulas.map(() => [null]),
        cells: new Map(formulas.map((formula, row) => [`${row},0`, { value: -1, type: 'formula', formula }])),
      },
    ],
  });
}

/** Deep nestings of long names are refused by compileFigure, which its own test shows. */
function fitsIntoACell(figure: Figure, cube: Cube): boolean {
  try {
    compileFigure(figure, cube);
    return true;
  } catch (error) {
    if (error instanceof FormulaTooLongError) return false;
    throw error;
  }
}

/** LibreOffice writes fifteen significant digits; a half in the sixteenth may go either way. */
const LAST_WRITTEN_DIGIT = 1e-14;

function isSame(found: unknown, expected: number | string): boolean {
  if (typeof found !== 'number' || typeof expected !== 'number') return found === expected;
  return Math.abs(found - expected) <= LAST_WRITTEN_DIGIT * Math.abs(expected);
}

describe.skipIf(leaveOutLibreOffice())('compileFigure in LibreOffice', () => {
  const cubes = fc.sample(arbitraryCube, { seed: SEED, numRuns: CUBES });

  it.each(cubes.map((cube, index) => ({ cube, index })))(
    'gives what evaluate gives, for cube $index',
    async ({ cube, index }) => {
      const figures: Figure[] = fc
        .sample(arbitraryFigure(cube), { seed: SEED + index, numRuns: FIGURES_A_CUBE })
        .filter((figure) => fitsIntoACell(figure, cube));
      expect(figures.length).toBeGreaterThan(FIGURES_A_CUBE * 0.8);
      const evaluate = createEvaluator(cube);
      const formulas = figures.map((figure) => compileFigure(figure, cube));
      const recalculated = await recalculate(await workbookOf(cube, formulas));
      const { sheets } = await readXlsx(recalculated);
      const cells = sheets.find(({ name }) => name === 'Formulas')!.rows;
      const differences = figures.flatMap((figure, row) => {
        const expected = evaluate(figure);
        const found = cells[row]?.[0];
        return isSame(found, expected) ? [] : [{ found, expected, formula: formulas[row], figure }];
      });
      expect(differences).toEqual([]);
    },
    120_000,
  );
});
