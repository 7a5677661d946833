import type { Grid } from '../../grid/grid';
import type { Field } from '../../profile/profile';
import type { FieldColumn, Layout } from '../../recognise/layout';
import { headingPlace } from '../places';
import { holdsAnyPersonalData } from '../personal-data';
import { type RecordScan, scanTable } from '../record-scan';
import type { TableRule } from '../rule';
import { recordsAt } from '../text-cells';

const FREE_TEXT: readonly Field[] = ['notes', 'outcome', 'operator', 'status'];

/** A column of free text that seems to hold personal data: it never reaches the report, but travels with the file. */
export const personalDataInNotes: TableRule = {
  id: 'personal-data-in-notes',
  family: 'privacy',
  severity: 'info',
  scope: 'table',
  reads: ['exclusion', 'table notes', ...FREE_TEXT.map((field) => `cells of ${field}` as const)],
  *check(context, index) {
    const stretches = scanTable(context, countPersonal, index);
    for (const [at, { column, header }] of freeText(context.layout(index)).entries()) {
      const rows = stretches.reduce((sum, counts) => sum + counts[at]!, 0);
      if (rows === 0) continue;
      yield { places: [headingPlace(context, index, column)], parameters: { header, rows } };
    }
  },
};

function freeText({ fields }: Layout): readonly FieldColumn[] {
  return fields.filter(({ field }) => FREE_TEXT.includes(field));
}

/** The counted records with personal data in each column of free text. */
const countPersonal: RecordScan<readonly number[]> = (context, span) => {
  const columns = freeText(context.layout(span.layout));
  if (columns.length === 0) return { found: [] };
  const isFound = context.shared(personalTexts)(context.gridOf(span.layout));
  return { found: columns.map(({ column }) => recordsAt(context, span, column, isFound).length) };
};

/** Judges each text of a sheet once. */
function personalTexts(): (grid: Grid) => (text: number) => boolean {
  const judges = new Map<Grid, (text: number) => boolean>();
  return (grid) => {
    let judge = judges.get(grid);
    if (!judge) judges.set(grid, (judge = judgeTexts(grid)));
    return judge;
  };
}

function judgeTexts(grid: Grid): (text: number) => boolean {
  const verdicts = new Map<number, boolean>();
  return (text) => {
    let verdict = verdicts.get(text);
    if (verdict === undefined) verdicts.set(text, (verdict = holdsAnyPersonalData(grid.textOf(text))));
    return verdict;
  };
}
