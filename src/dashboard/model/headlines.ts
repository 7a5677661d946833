import { isLikeForLike } from '../../core/report/like-for-like-figures';
import { comparedOver } from '../../core/report/comparable-rates';
import type { Figure, Shorthand } from '../../core/figures/figure';
import type { NumberFormat } from '../../core/report/document';
import { formatNumber } from '../../core/report/format-number';
import type { Period } from '../../core/report/period';
import { comparedProactivity } from '../../core/report/prose/proactive-comparison';
import { incidentsWithSource, proactiveShare, tellsProactivity } from '../../core/report/proactive-figures';
import { isRecordedAlike } from '../../core/report/recorded-alike';
import { arrestRate } from '../../core/report/tables/rate-population';
import { changeMark } from '../../core/report/tables/table-columns';
import { filterRow, isYearBroken, yearSum } from '../../core/report/tables/table-row';
import type { DashboardContext } from './dashboard-context';
import { missingRemarks } from './missing-remarks';
import { readCell } from './read-cell';
import type { AbsentCell, FigureCell, Headline, HeadlineId } from './view';
import { figureCell, yearName } from './view-table';

const COUNTED = ['incidents', 'arrests', 'attendances'] as const;

/** The figures at the top, in their order. */
export function makeHeadlines(context: DashboardContext): Headline[] {
  return [
    ...COUNTED.map((measure) => countHeadline(context, measure)),
    arrestsPer100(context),
    proactive(context),
  ];
}

/** The two years' cells of a headline. */
type Cells = Pick<Headline, 'now' | 'before'>;

function countHeadline(context: DashboardContext, measure: (typeof COUNTED)[number]): Headline {
  const { report, words } = context;
  const cell = (period: Period) =>
    report.coverage.has(measure, period)
      ? figureCell(context, yearSum(report, measure, period), 'count')
      : NOT_RECORDED_CELL;
  const cells = { now: cell('now'), before: cell('before') };
  const mark = changeMark(filterRow(report, '', {}), measure);
  const isMixed =
    mark === undefined &&
    cells.now.type === 'figure' &&
    cells.before.type === 'figure' &&
    !isLikeForLike(report, measure);
  return {
    ...headOf(measure, words.measures[measure], cells),
    ...movementOf(context, cells, mark, 'count'),
    ...(isMixed && { remark: words.headlines.mixed }),
  };
}

function arrestsPer100(context: DashboardContext): Headline {
  const { report, selection, words } = context;
  const hasBoth = (period: Period) =>
    (['incidents', 'arrests'] as const).every((measure) => report.coverage.has(measure, period));
  const isTold = (period: Period) =>
    isRecordedAlike(report, 'arrests', 'incidents', period) ||
    (selection.likeForLike === true && report.coverage.has('arrests', period));
  const cell = (period: Period) =>
    isTold(period)
      ? figureCell(context, arrestRate(report, period), 'one decimal')
      : hasBoth(period)
        ? NOT_GIVEN_CELL
        : NOT_RECORDED_CELL;
  const cells = { now: cell('now'), before: cell('before') };
  const isCompared = comparedOver(report, ['incidents', 'arrests']) === 'all';
  return {
    ...headOf('arrestsPer100', words.rates.arrestsPer100, cells),
    ...movementOf(context, cells, isCompared ? undefined : markOfRate(context), 'rate'),
    ...(cells.now.type === 'absent' &&
      hasBoth('now') && {
        remark: [
          words.headlines.notAlike,
          ...missingRemarks(context, ['incidents', 'arrests'], report.year),
        ].join(' '),
      }),
  };
}

function proactive(context: DashboardContext): Headline {
  const { report, selection, words } = context;
  // Of chosen sources it is known how they began: there is no share to tell.
  const cell = (period: Period): FigureCell | AbsentCell =>
    selection.sources
      ? { type: 'absent', shorthand: '[z]' }
      : tellsProactivity(report, period)
        ? figureCell(context, proactiveShare(report, period), 'percentage')
        : NOT_RECORDED_CELL;
  const cells = { now: cell('now'), before: cell('before') };
  const isCompared = comparedProactivity(report) === 'all';
  const known = figureCell(context, incidentsWithSource(report, 'now'), 'count');
  const all = figureCell(context, yearSum(report, 'incidents', 'now'), 'count');
  return {
    ...headOf('proactiveShare', words.rates.proactiveShare, cells),
    ...movementOf(context, cells, isCompared ? undefined : markOfRate(context), 'share'),
    ...(cells.now.type === 'figure' && {
      remark: words.headlines.proactiveOf(readCell(words, known), readCell(words, all)),
    }),
  };
}

const NOT_RECORDED_CELL: AbsentCell = { type: 'absent', shorthand: '[x]' };

/** Both counts are there, but not over the same areas and months. */
const NOT_GIVEN_CELL: AbsentCell = { ...NOT_RECORDED_CELL, instead: 'not given' };

function markOfRate({ report }: DashboardContext): Shorthand {
  return isYearBroken(report, {}) ? '[b]' : '[x]';
}

function headOf(id: HeadlineId, name: string, cells: Cells) {
  return { id, name, ...cells };
}

type Movement = Pick<Headline, 'movement' | 'direction' | 'change'>;

/** How the figure moved, in words: a share in percentage points, a count in numbers and percent. */
function movementOf(
  context: DashboardContext,
  { now, before }: Cells,
  mark: Shorthand | undefined,
  kind: 'count' | 'rate' | 'share',
): Movement {
  const { headlines } = context.words;
  const lastYear = yearName(context, 'before');
  if (now.type === 'absent') return { movement: '' };
  if (before.type === 'absent')
    return { movement: before.instead ? headlines.uneven(lastYear) : headlines.beforeAbsent(lastYear) };
  if (mark === '[b]') return { movement: headlines.broken };
  if (mark !== undefined)
    return {
      movement:
        context.selection.likeForLike === true ? headlines.unevenLikeForLike : headlines.uneven(lastYear),
    };
  const change = changeCell(context, now.figure, before.figure, kind);
  if (change.type !== 'figure') return { movement: headlines.beforeAbsent(lastYear) };
  const direction = change.value > 0 ? 1 : change.value < 0 ? -1 : 0;
  const by = spokenAmount(context, Math.abs(change.value), kind);
  if (direction === 0 || /^[0.]+\D*$/.test(by)) return { movement: headlines.same, direction: 0, change };
  if (kind !== 'count')
    return { movement: direction > 0 ? headlines.upRate(by) : headlines.downRate(by), direction, change };
  const relative = figureCell(
    context,
    { type: 'change', now: now.figure, before: before.figure },
    'signed percentage',
  );
  const share = readCell(context.words, relative);
  return { movement: direction > 0 ? headlines.up(by, share) : headlines.down(by, share), direction, change };
}

const CHANGE_FORMATS: Readonly<Record<'count' | 'rate' | 'share', NumberFormat>> = {
  count: 'signed count',
  rate: 'one decimal',
  share: 'signed percentage',
};

function changeCell(
  context: DashboardContext,
  now: Figure,
  before: Figure,
  kind: 'count' | 'rate' | 'share',
) {
  return figureCell(context, { type: 'difference', now, before }, CHANGE_FORMATS[kind]);
}

function spokenAmount({ words }: DashboardContext, amount: number, kind: 'count' | 'rate' | 'share'): string {
  if (kind === 'count') return formatNumber(amount, 'count');
  const points = kind === 'share' ? amount * 100 : amount;
  const shown = formatNumber(points, 'one decimal');
  return kind === 'share' ? words.headlines.points(shown) : shown;
}
