import { formatFinancialYear } from '../../calendar/financial-year';
import { reconciliationText } from '../../language/en-GB/report-reconciliation';
import { reportText } from '../../language/en-GB/report';
import { roundDecimals, SUM_DECIMALS } from '../../figures/rounding';
import type { ViewChoice } from '../../records/records';
import type { Block, Table } from '../document';
import { monthName } from '../month-names';
import { textTable } from '../parts/text-table';
import type { ReportContext } from '../report-context';
import { placeOfLayout } from './layout-place';

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
    pairsTable(context, comparisons),
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

function pairsTable({ input }: ReportContext, comparisons: readonly Comparison[]): Table {
  const text = reconciliationText.viewPairsTable;
  const pairs = new Map<
    string,
    { layout: number; measure: ViewChoice['measure']; compared: number; agreeing: number }
  >();
  for (const { choice, layout, counted, other } of comparisons) {
    const key = `${layout} ${choice.measure}`;
    const pair = pairs.get(key) ?? { layout, measure: choice.measure, compared: 0, agreeing: 0 };
    pair.compared++;
    if (agree(counted, other)) pair.agreeing++;
    pairs.set(key, pair);
  }
  return textTable({
    id: 'second-views',
    title: text.title,
    columns: [
      { id: 'table', header: text.table, width: 4 },
      { id: 'measure', header: text.measure, width: 2 },
      { id: 'compared', header: text.compared, width: 1, isNumber: true },
      { id: 'agreeing', header: text.agreeing, width: 1, isNumber: true },
      { id: 'differing', header: text.differing, width: 1, isNumber: true },
    ],
    rows: [...pairs.values()]
      .sort((one, other) => one.layout - other.layout)
      .map(({ layout, measure, compared, agreeing }) => [
        placeOfLayout(input.records.recognition, layout),
        reportText.measures[measure].inFull,
        compared,
        agreeing,
        compared - agreeing,
      ]),
    notes: [],
  });
}

function differencesTable({ input }: ReportContext, comparisons: readonly Comparison[]): Table {
  const text = reconciliationText.viewsTable;
  const { areas, recognition } = input.records;
  return textTable({
    id: 'view-differences',
    title: text.title,
    columns: [
      { id: 'measure', header: text.measure, width: 1.5 },
      { id: 'area', header: text.area, width: 1.5 },
      { id: 'time', header: text.time, width: 1.5 },
      { id: 'counted-from', header: text.countedFrom, width: 2.5 },
      { id: 'counted', header: text.counted, width: 1, isNumber: true },
      { id: 'compared-with', header: text.comparedWith, width: 2.5 },
      { id: 'other', header: text.other, width: 1, isNumber: true },
      { id: 'difference', header: text.difference, width: 1, isNumber: true },
    ],
    rows: comparisons.map(({ choice, layout, counted, other }) => [
      reportText.measures[choice.measure].inFull,
      areas[choice.area]?.name ?? reconciliationText.allAreas,
      choice.month === undefined ? formatFinancialYear(choice.year) : monthName(choice.month),
      choice.chosen.length === 0
        ? reconciliationText.notTold
        : choice.chosen.map((view) => placeOfLayout(recognition, view.layout)).join('; '),
      counted,
      placeOfLayout(recognition, layout),
      other,
      { type: 'number', value: roundDecimals(other - counted, SUM_DECIMALS), format: 'signed count' },
    ]),
    notes: [text.note],
  });
}
