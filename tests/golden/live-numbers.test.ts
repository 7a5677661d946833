import { beforeAll, describe, expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../sample/profile';
import { analyseYear, type YearAnalysis } from '../../src/core/analyse-year';
import type { Figure } from '../../src/core/figures/figure';
import { composeReport } from '../../src/core/report/compose-report';
import type { ReportDocument, Run, Sentence, TableCell } from '../../src/core/report/document';
import { sentencesOf, tablesOf } from '../core/report/document-as-text';
import { readSample } from '../support/read-sample';

/**
 * Every number of the sample report follows the figures or a table of the report. These columns alone hold numbers as
 * values: what can only be counted while the workbooks are read, where it is first written down.
 */
const WRITTEN_DOWN: ReadonlySet<string> = new Set([
  'source-files.sheets',
  'rows-by-sheet.read',
  'rows-by-sheet.counted',
  'rows-left-out.rows',
  'printed-totals-by-sheet.found',
  'printed-totals.printed',
  'printed-totals.cells',
  // Followed row by row in a log.
  'printed-totals.counted',
  'second-views.compared',
  'view-differences.other',
  'findings.found',
  'findings.incidents',
  'remarks.entries',
  'breakdowns.counted',
  'breakdowns.told',
  'breakdowns.taken',
]);

/** Digits that are no figures: years, days, tables and appendices, laws, thresholds, rates per 100. */
const NO_FIGURES: readonly RegExp[] = [
  /\b20\d\d\/\d\d\b/g,
  /\b\d{1,2} (?:January|April|March)(?: 20\d\d)?\b/g,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\b/g,
  /\bTables? A\d+(?: to A\d+)?/g,
  /\bAct (?:19|20)\d\d\b/g,
  /\b[Ss]ection \d+\w?\b/g,
  /\bPART 1\b/g,
  /\b(?:per|every) 100\b/g,
  /from 1 to 4\b/g,
  /\bthe 10 categories\b/g,
];

let document: ReportDocument;

beforeAll(async () => {
  const analysis: YearAnalysis = analyseYear(await readSample(), SAMPLE_PROFILE);
  document = composeReport({ ...analysis, rowCounts: analysis.rowCounts.sheets, profile: SAMPLE_PROFILE });
});

describe('numbers of the sample report', () => {
  test('in tables are formulas, but for those first written down there', () => {
    const written = new Set<string>();
    const typed = tablesOf(document).flatMap((table) =>
      table.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, at) => {
          const place = `${table.id}.${table.columns[at]!.id}`;
          if (!isTyped(cell)) return [];
          if (WRITTEN_DOWN.has(place) && cell.type === 'number') {
            written.add(place);
            return [];
          }
          return [`${place}, row ${row}: ${JSON.stringify(cell)}`];
        }),
      ),
    );
    expect(typed).toEqual([]);
    expect([...WRITTEN_DOWN].filter((place) => !written.has(place))).toEqual([]);
  });

  test('in prose are formulas', () => {
    const typed = sentencesOf(document).flatMap(({ id, sentence }) =>
      textsOf(sentence)
        .map((text) => NO_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ''), text))
        .filter((text) => /\d/.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(typed).toEqual([]);
  });
});

/** A number as a value, a text that is nothing but a number, or a formula with a number written into it. */
function isTyped(cell: TableCell): boolean {
  switch (cell.type) {
    case 'number':
      return true;
    case 'text':
      return /^[+-]?[\d,.]+%?$/.test(cell.text);
    case 'figure':
      return hasConstant(cell.figure);
    case 'column sum':
      return cell.less !== undefined && hasConstant(cell.less);
    case 'shorthand':
    case 'month':
    case 'link':
      return false;
  }
}

function hasConstant(figure: Figure): boolean {
  return JSON.stringify(figure).includes('"constant"');
}

/** The texts of a sentence in all its wordings, and figures that follow nothing as the texts they are. */
function textsOf(sentence: Sentence): string[] {
  return sentence.flatMap((run: Run): string[] => {
    if (run.type === 'text') return [run.text];
    if (run.type === 'figure') return run.figure.type === 'constant' ? [String(run.figure.value)] : [];
    if (run.type !== 'choice') return [];
    // "one [1 incident]" is chosen by the figure, and shown where it is 1 only.
    const isOne = run.figure.type === 'difference' && run.figure.before.type === 'constant';
    return [run.above, run.below, ...(isOne ? [] : [run.equal]), run.none].flatMap(textsOf);
  });
}
