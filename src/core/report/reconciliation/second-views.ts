import { formatFinancialYear } from '../../calendar/financial-year';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import { roundDecimals, SUM_DECIMALS } from '../../figures/rounding';
import type { ViewChoice } from '../../records/records';
import type { Figure } from '../../figures/figure';
import type { Recognition } from '../../recognise/recognition';
import type { Block, Table, TableCell } from '../document';
import { monthName } from '../month-names';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { cellOfRow, countOfRows, figureCell, less } from '../table-cells';
import { placeOfLayout } from './layout-place';

const PAIRS_TABLE = 'second-views';
const DIFFERENCES_TABLE = 'view-differences';

/** Tables named one by one in a cell. */
const MOST_NAMED = 1;

interface Comparison {
  readonly choice: ViewChoice;
  /** The table that was compared, not counted. */
  readonly layout: number;
  readonly counted: number;
  readonly other: number;
}

/** Where two tables tell the same facts: which were compared how often, and every figure on which they differ. */
export function secondViewBlocks(context: ReportContext): Block[] {
  const comparisons = compareViews(context.input.records.views);
  if (comparisons.length === 0) return [sentence('no-views', reconciliationText.noViews)];
  const differing = comparisons.filter(({ counted, other }) => !agree(counted, other));
  return [
    sentence('views-introduction', reconciliationText.viewsIntroduction),
    pairsTable(context, comparisons, differing.length > 0),
    differing.length === 0
      ? sentence('views-agree', reconciliationText.viewsAgree)
      : differencesTable(context, differing),
  ];
}

function sentence(id: string, text: string): Block {
  return { type: 'paragraph', id: `reconciliation.${id}`, sentence: [{ type: 'text', text }] };
}

function compareViews(views: readonly ViewChoice[]): Comparison[] {
  return views.flatMap((choice) => {
    const counted = choice.chosen.reduce((sum, { value }) => sum + value, 0);
    return choice.others.map(({ layout, value }) => ({ choice, layout, counted, other: value }));
  });
}

function agree(one: number, other: number): boolean {
  return roundDecimals(one - other, SUM_DECIMALS) === 0;
}

function pairsTable(
  { input }: ReportContext,
  comparisons: readonly Comparison[],
  isAnyDiffering: boolean,
): Table {
  const text = reconciliationText.viewPairsTable;
  const { recognition } = input.records;
  const pairs = new Map<string, { layout: number; compared: number; chosen: Set<number> }>();
  for (const { choice, layout } of comparisons) {
    const key = pairInWords(recognition, choice, layout);
    const pair = pairs.get(key) ?? { layout, compared: 0, chosen: new Set() };
    pair.compared++;
    for (const view of choice.chosen) pair.chosen.add(view.layout);
    pairs.set(key, pair);
  }
  return textTable({
    id: PAIRS_TABLE,
    title: text.title,
    columns: [
      { id: 'pair', header: text.pair, width: 4 },
      { id: 'counted-from', header: text.countedFrom, width: 4 },
      { id: 'compared', header: text.compared, width: 1, isNumber: true },
      { id: 'agreeing', header: text.agreeing, width: 1, isNumber: true },
      { id: 'differing', header: text.differing, width: 1, isNumber: true },
    ],
    rows: [...pairs]
      .sort(([, one], [, other]) => one.layout - other.layout)
      .map(([pair, { compared, chosen }], row) => {
        const own = (column: string) => cellOfRow(PAIRS_TABLE, row, column);
        return [
          pair,
          tablesInWords(recognition, [...chosen]),
          compared,
          figureCell(less(own('compared'), own('differing'))),
          isAnyDiffering ? figureCell(countOfRows(DIFFERENCES_TABLE, { pair })) : 0,
        ];
      }),
    notes: [],
  });
}

function differencesTable(context: ReportContext, comparisons: readonly Comparison[]): Table {
  const text = reconciliationText.viewsTable;
  const { areas, recognition } = context.input.records;
  return textTable({
    id: DIFFERENCES_TABLE,
    title: text.title,
    columns: [
      { id: 'pair', header: text.pair, width: 4 },
      { id: 'where', header: text.where, width: 4 },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'other', header: text.other, width: 1, isNumber: true },
      { id: 'difference', header: text.difference, width: 1, isNumber: true },
    ],
    rows: comparisons.map(({ choice, layout, counted, other }, row) => {
      const own = (column: string) => cellOfRow(DIFFERENCES_TABLE, row, column);
      const chosen = choice.chosen.map((view) => view.layout);
      return [
        pairInWords(recognition, choice, layout),
        text.differs(
          areas[choice.area]?.name ?? reconciliationText.allAreas,
          timeInWords(choice),
          tablesInWords(recognition, chosen),
        ),
        countedCell(context, choice, counted),
        other,
        figureCell(less(own('other'), own('counted')), 'signed count'),
      ];
    }),
    notes: [text.note],
  });
}

function timeInWords({ month, span, year }: ViewChoice): string {
  if (month !== undefined) return monthName(month);
  return span ? reportText.monthSpan(monthName(span.first), monthName(span.last)) : formatFinancialYear(year);
}

/** The report's own figure where that is the number; else the number the tables tell, which the report splits or adds to. */
function countedCell(context: ReportContext, choice: ViewChoice, counted: number): number | TableCell {
  const area = context.input.records.areas[choice.area]?.name;
  if (area === undefined || choice.span) return counted;
  const time = choice.month === undefined ? { year: choice.year } : { month: choice.month };
  const figure: Figure = { type: 'sum', measure: choice.measure, where: { ...time, area } };
  return context.evaluate(figure) === counted ? figureCell(figure) : counted;
}

/** A figure and a table it was compared with: both tables know the pair by this text. */
function pairInWords(recognition: Recognition, { measure }: ViewChoice, layout: number): string {
  return reconciliationText.pair(reportText.measures[measure].inFull, placeOfLayout(recognition, layout));
}

function tablesInWords(recognition: Recognition, layouts: readonly number[]): string {
  if (layouts.length === 0) return reconciliationText.notTold;
  const named = layouts.slice(0, MOST_NAMED).map((layout) => placeOfLayout(recognition, layout));
  const rest = layouts.length - named.length;
  return [...named, ...(rest > 0 ? [reconciliationText.otherTables(rest)] : [])].join('; ');
}
