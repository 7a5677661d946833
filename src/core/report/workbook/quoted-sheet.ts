import { workbookText } from '../../language/en-GB/workbook';
import { EXCEL_FORMATS, formatNumber } from '../format-number';
import type { TableTexts } from './column-needs';
import { addTable } from './draft-table';
import type { LayoutContext } from './layout-context';
import { leaderFormula } from './leader-formula';
import { addLines } from './line-rows';
import type { DefinedName } from './plan';
import type { QuotedFigure, QuotedFigures } from './quoted-figures';
import { compilerThatRefers } from './row-formulas';
import { choiceFormula } from './sentence-formula';
import type { SheetDraft } from './sheet-draft';

const { quoted: words } = workbookText;
const VALUE_COLUMN = 2;

const HEADERS = [words.columns.name, words.columns.meaning, words.columns.value];
const ALIGNS = ['left', 'left', 'right'] as const;

/** What the sheet shows, for its column widths. */
export function textsOfQuotedFigures(quoted: QuotedFigures): TableTexts {
  const rows = allOf(quoted).map((figure) => ({ texts: textsOf(figure), bold: false }));
  return { headers: HEADERS, aligns: ALIGNS, oneLine: [false, false, true], rows };
}

function allOf({ byKey, wordings }: QuotedFigures): QuotedFigure[] {
  return [...byKey.values(), ...wordings.values()];
}

function textsOf({ name, meaning, value, format }: QuotedFigure): [string, string, string] {
  return [name, meaning, typeof value === 'string' ? value : formatNumber(value, format)];
}

/**
 * Fills the sheet of the figures quoted in the text: each once, named, with its meaning in words and its formula.
 * Sentences refer to the names, so they stay short and every number in them can be followed to its cell. The tables
 * must have their places. Gives back the names.
 */
export function layOutQuotedFigures(sheet: SheetDraft, context: LayoutContext): DefinedName[] {
  for (const note of words.notes) addLines(sheet, note, 'note');
  const figures = allOf(context.quoted);
  const compile = compilerThatRefers(
    figures.flatMap(({ quoted, name }) =>
      quoted.type === 'figure' ? { figure: quoted.figure, reference: name } : [],
    ),
    context.compile,
  );
  const headerRow = addTable(sheet, {
    name: words.table,
    headers: HEADERS,
    aligns: ALIGNS,
    totalRow: false,
    // Long names fill their column to its edge.
    indented: new Set([1]),
    rows: figures.map((figure) => {
      const [name, meaning, shown] = textsOf(figure);
      return {
        role: 'part',
        cells: [
          { content: { type: 'text', text: name }, shown: name },
          { content: { type: 'text', text: meaning }, shown: meaning },
          {
            content: { type: 'formula', formula: formulaOf(figure, compile, context), cached: figure.value },
            numberFormat: EXCEL_FORMATS[figure.format],
            shown,
          },
        ],
      };
    }),
  });
  return figures.map(({ name }, index) => ({
    name,
    sheet: sheet.part.sheetName,
    row: headerRow + 1 + index,
    column: VALUE_COLUMN,
  }));
}

function formulaOf(
  { quoted }: QuotedFigure,
  compile: LayoutContext['compile'],
  context: LayoutContext,
): string {
  if (quoted.type === 'figure') return compile(quoted.figure);
  if (quoted.type === 'wording') return choiceFormula(quoted.choice, context.quoted);
  const place = context.places.get(quoted.table);
  if (!place) throw new Error(`A sentence quotes the table “${quoted.table}”, which stands on no sheet.`);
  return leaderFormula(quoted, place);
}
