import { formatFinancialYear } from '../../core/calendar/financial-year';
import { monthNumber, yearOfMonth } from '../../core/calendar/month';
import { NOT_RECORDED } from '../../core/figures/cube';
import type { FigureValue, Where } from '../../core/figures/figure';
import type { TraceRequest, TraceStep, Uncompared } from '../../core/figures/trace-figure';
import type { DashboardText } from '../../core/language/dashboard';
import type { ReviewText } from '../../core/language/review';
import type { Measure } from '../../core/recognise/layout';
import type { NumberFormat } from '../../core/report/document';
import { formatNumber } from '../../core/report/format-number';

/** The words a traced figure is told in. */
export interface TraceWords {
  readonly words: DashboardText;
  readonly review: ReviewText;
}

/** A figure's formula in words: "Arrests, 2017/18 ÷ Incidents, 2017/18 × 100". */
export function formulaInWords(step: TraceStep, text: TraceWords): string {
  const name = (part: TraceStep | undefined) => (part ? innerName(part, text) : '');
  return write(step, text, name, (sum) => text.review.trace.sum(describeSum(sum.measure, sum.where, text)));
}

/** The same formula with its numbers: "2,978 ÷ 4,973 × 100". A sum has none but itself. */
export function formulaInNumbers(step: TraceStep, text: TraceWords): string | undefined {
  if (!('parts' in step)) return undefined;
  return write(
    step,
    text,
    (part) => (part ? showValue(part.value, formatOfStep(part), text) : ''),
    () => '',
  );
}

/** A number as the trace shows it: whole where it is. */
export function showValue(value: FigureValue, format: NumberFormat, { words }: TraceWords): string {
  return typeof value === 'number' ? formatNumber(value, format) : words.absent[value];
}

/** How the value of a step is shown. */
export function formatOfStep(step: TraceStep): NumberFormat {
  switch (step.type) {
    case 'share':
    case 'change':
      return step.type === 'change' ? 'signed percentage' : 'percentage';
    case 'difference': {
      const [first] = step.parts;
      const inner = first ? formatOfStep(first) : 'count';
      return inner === 'count' ? 'signed count' : inner === 'percentage' ? 'signed percentage' : inner;
    }
    case 'total':
    case 'rank': {
      const [first] = step.parts;
      return first && step.type === 'total' ? formatOfStep(first) : 'count';
    }
    case 'ratio':
      return 'one decimal';
    case 'sum':
    case 'constant':
    case 'table':
      return Number.isInteger(step.value) ? 'count' : 'one decimal';
  }
}

/** The sums a step is made of, each once, in the order of the formula. */
export function sumsOf(step: TraceStep): Extract<TraceStep, { type: 'sum' }>[] {
  if (step.type === 'sum') return [step];
  return 'parts' in step ? step.parts.flatMap(sumsOf) : [];
}

/** What a sum counts: "Incidents, Stevenage, April 2017". */
export function describeSum(measure: Measure, where: Where, { words, review }: TraceWords): string {
  const { trace } = review;
  const named = (name: string | undefined) =>
    name === NOT_RECORDED ? words.notRecorded.toLowerCase() : name;
  const facets = [
    words.measures[measure],
    where.proactive && trace.proactive[where.proactive],
    named(where.source),
    named(where.category),
    where.areaKind && trace.kinds[where.areaKind],
    named(where.subArea),
    named(where.area),
    where.month !== undefined &&
      words.monthOfYear(words.months[monthNumber(where.month) - 1]!, yearOfMonth(where.month)),
    where.year !== undefined && formatFinancialYear(where.year),
    where.likeForLike !== undefined && trace.alike,
    where.rated !== undefined && trace.rated[where.rated],
  ];
  return facets.filter((facet): facet is string => typeof facet === 'string' && facet !== '').join(', ');
}

/** Why a figure is not compared with the year before, as the cards say it. */
export function comparisonInWords(
  { reason, year }: Uncompared,
  { selection }: TraceRequest,
  { words: { headlines } }: TraceWords,
): string {
  const name = formatFinancialYear(year);
  if (reason === 'not recorded') return `${headlines.beforeAbsent(name)}.`;
  if (reason === 'broken') return headlines.broken;
  return selection?.likeForLike === true ? headlines.unevenLikeForLike : headlines.uneven(name);
}

/** What the figures were narrowed to; undefined where they were not. */
export function describeSelection(
  { selection = {}, at }: TraceRequest,
  { words, review }: TraceWords,
): string | undefined {
  const { areas, categories, sources, months, likeForLike } = selection;
  const parts = [
    ...(areas ?? []),
    ...(categories ?? []),
    ...(sources ?? []),
    ...(months ?? []).map((month) => words.months[month - 1]!),
    ...(likeForLike === true ? [review.trace.likeForLike] : []),
    ...(at ? [review.trace.at(words.weekdays[at.weekday]!, `${String(at.hour).padStart(2, '0')}:00`)] : []),
  ];
  return parts.length > 0 ? review.trace.selection(parts.join(', ')) : undefined;
}

/** A part as it stands within a formula; brackets where it is one itself. */
function innerName(step: TraceStep, text: TraceWords): string {
  if (step.type === 'sum') return describeSum(step.measure, step.where, text);
  const inner = formulaInWords(step, text);
  return 'parts' in step ? `(${inner})` : inner;
}

function write(
  step: TraceStep,
  { review }: TraceWords,
  name: (part: TraceStep | undefined) => string,
  sum: (step: Extract<TraceStep, { type: 'sum' }>) => string,
): string {
  const { trace } = review;
  switch (step.type) {
    case 'sum':
      return sum(step);
    case 'constant':
      return trace.constant(String(step.value));
    case 'table':
      return trace.table(step.figure.table);
    case 'ratio':
      return step.per === undefined || step.per === 1
        ? trace.ratioOfOne(name(step.parts[0]), name(step.parts[1]))
        : trace.ratio(name(step.parts[0]), name(step.parts[1]), String(step.per));
    case 'share':
      return trace.share(name(step.parts[0]), name(step.parts[1]));
    case 'difference':
      return trace.difference(name(step.parts[0]), name(step.parts[1]));
    case 'change':
      return trace.changeOf(name(step.parts[0]), name(step.parts[1]));
    case 'total':
      return trace.total(step.parts.map(name).join(' + '));
    case 'rank':
      return trace.rank(name(step.parts[0]));
  }
}
