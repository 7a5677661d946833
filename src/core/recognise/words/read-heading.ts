import type { DateSystem } from '../../calendar/civil-date';
import { formatMonthKey, monthOf } from '../../calendar/month';
import type { Cell } from '../../grid/cell';
import type { Measure } from '../layout';
import { plainText } from '../values/normalise-text';
import { readDate } from '../values/read-date';
import { readMonth } from '../values/read-month';
import { measureOfHeading } from './measure-words';
import { type MonthWords, type SpanWords, takeMonths, takeMonthSpan, takeQuarter } from './month-words';
import { TakenText } from './taken-text';
import { takeCalendarYear, takeFinancialYears, takeRelativeYear, type YearWords } from './year-words';

/** What the heading of a column, or the label of a row, says. Nothing is decided here: a table decides. */
export interface HeadingReading extends YearWords {
  /** As shown, tidied. */
  readonly text: string;
  readonly month?: MonthWords;
  readonly span?: SpanWords;
  /** Of the financial year: 1 is April to June. */
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly isTotal: boolean;
  readonly isSubtotal: boolean;
  readonly isYearToDate: boolean;
  /** A change, share, rate, average or target: no count. */
  readonly isComparison: boolean;
  readonly measure?: Measure;
  /** What is left when all of this is taken away: a name, or nothing. */
  readonly name: string;
}

const SUBTOTAL = /\bsub-?\s?totals?\b/i;
const TOTAL =
  /\b(?:grand\s+|overall\s+|running\s+)?totals?\b|^\W*(?:all|overall|sum|combined|altogether|aggregate|tot|annual|(?:12|twelve)\s+months|total:?)\W*$|^\W*(?:the\s+)?(?:whole|entire)\s+(?:partnership|county|area|force|borough|district)\W*$|^\W*(?:partnership|county|force|borough|district)[\s-]?wide\W*$|^\W*(?:(?:full|whole|financial)\s+)?year\W*$|^\W*all\s+(?:areas|authorities|councils|districts|towns|partners|categories|types|sources|incidents|months|sites|cameras)\W*$/i;
/** A "cum" inside a name ("Chorlton-cum-Hardy") is none. */
const YEAR_TO_DATE =
  /\b(?:ytd|y\.t\.d\.?|(?:(?:year|yr)[\s-]+)?to[\s-]+date|cumulative(?:ly)?|cumul|so far|running (?:total|sum|count|tot)|accumulated)\b|^cum\b|(?<=\s)cum\.?$|\bcum\.?\s+tot(?:al)?\b/i;
const COMPARISON =
  /%|\b(?:change|chg|variance|variation|diff|difference|differential|increase|decrease|trend|per\s?cent|percentage|pct|share|proportion|rate|ratio|rank(?:ing)?(?=\W*$)(?<!\w\s+rank)|targets?|averages?|aver|avg|mean|median|minimum|maximum|highest|lowest|population|households|min|max|forecast|projected|projection|predicted|expected|estimate[ds]?|baseline|benchmark|budget|cost|(?:rolling|moving)\s+(?:average|avg|mean|total|sum|annual|year|12|twelve)|year on year|y\/y|yoy|compar(?:ed|ison|ative)|per\s+(?:\d+|incident|camera|day|head|month|hour))\b|\+\s?\/\s?-|±|£|\bv(?:s|ersus)?\.?\s+(?:last|prev|previous|prior|ly|py|target|(?:20)?\d\d\/\d\d)\b|^\W*(?:the\s+)?(?:peak|busiest|quietest|best|worst|top|high|low)(?:[\s-]+(?:month|quarter|week|day|period|value|figure|count|point))?\W*$|Δ/i;

/** "2016/17 figures", "Last year actual": words beside a year that name nothing. */
const FIGURE_WORDS =
  /^(?:(?:the|for|in|of|as|at|end|full|whole|figures?|actuals?|outturn|data|results?|counts?|numbers?|equivalent|comparator|published|reported|restated|revised)\b\W*)+$/i;

/** A total that says of what. */
const ALL_INCIDENTS = /^\W*all\s+incidents\W*$/i;

/** A heading that says nothing. */
const NO_HEADING: HeadingReading = plainHeading('');

/** Headings longer than this are prose: nothing is looked for in them. */
const LONGEST_HEADING = 120;

/** Reads the cell of a heading or label: a text, a date that stands for its month, a number such as 2017. */
export function readHeadingCell(cell: Cell, system: DateSystem): HeadingReading {
  switch (cell.kind) {
    case 'text':
      return readHeading(cell.text);
    case 'date':
      return headingOfDate(cell, system);
    case 'number': {
      const month = readMonth(cell, system);
      const heading = readHeading(String(cell.number));
      return month.kind === 'month'
        ? { ...heading, month: { month: month.month, year: month.year }, name: '' }
        : heading;
    }
    case 'blank':
    case 'boolean':
    case 'error':
      return NO_HEADING;
  }
}

/** A date heads a month; on a day such as the 17th it may be what Excel made of a typed "Apr 17". */
function headingOfDate(cell: Cell, system: DateSystem): HeadingReading {
  const reading = readDate(cell, system);
  if (reading.kind !== 'date') return NO_HEADING;
  const { year, month, day } = reading.date;
  const text = formatMonthKey(monthOf(year, month));
  const orYear = day >= 10 && 2000 + day !== year ? { orYear: 2000 + day } : {};
  return { ...plainHeading(text), month: { month, year, day, ...orYear }, name: '' };
}

/** Reads a text as a heading or label. */
export function readHeading(written: string): HeadingReading {
  const text = plainText(written);
  if (text.length > LONGEST_HEADING) return plainHeading(text);
  const taken = new TakenText(text);
  const measureOfAll = measureOfHeading(text);
  const isComparison = measureOfAll !== 'availability' && COMPARISON.test(text);
  const isYearToDate = taken.has(YEAR_TO_DATE);
  const isSubtotal = taken.has(SUBTOTAL);
  const isTotal = taken.has(TOTAL) || isSubtotal;
  const years = takeFinancialYears(taken);
  const span = takeMonthSpan(taken);
  const quarter = takeQuarter(taken);
  const [month] = span ? [] : takeMonths(taken);
  const relative = takeRelativeYear(taken);
  const calendarYear = years.length === 0 ? takeCalendarYear(taken) : undefined;
  const { measure = ALL_INCIDENTS.test(text) ? measureOfAll : undefined, name: rest } = splitMeasure(
    taken.parts,
  );
  const isTimeAlone = years.length + (relative === undefined ? 0 : 1) > 0 && FIGURE_WORDS.test(rest);
  const name = isTimeAlone ? '' : rest;
  return {
    text,
    ...(month && { month }),
    ...(span && { span }),
    ...(quarter && { quarter }),
    ...(years[0] && { year: years[0].year, ...(years[0].isDoubtful && { isYearDoubtful: true as const }) }),
    ...(calendarYear !== undefined && { calendarYear }),
    ...(relative !== undefined && { relative }),
    ...(measure && { measure }),
    isTotal,
    isSubtotal,
    isYearToDate,
    isComparison,
    name,
  };
}

/** A heading of which nothing is known but its text. */
function plainHeading(text: string): HeadingReading {
  const flags = { isTotal: false, isSubtotal: false, isYearToDate: false, isComparison: false };
  return { text, ...flags, name: text };
}

/** Finds a measure among the parts of a heading ("Stevenage – Arrests"); the rest is a name. */
function splitMeasure(parts: readonly string[]): { readonly measure?: Measure; readonly name: string } {
  const whole = parts.join(' ');
  const measure = measureOfHeading(whole);
  if (measure) return { measure, name: '' };
  const pieces = parts.flatMap((part) => part.split(/\s+[-:/]\s+|\s*[:|,\n]\s*|\s*[()]\s*/)).filter(Boolean);
  const index = pieces.findIndex((piece) => measureOfHeading(piece) !== undefined);
  if (index < 0 || pieces.length < 2) return { name: whole };
  const found = measureOfHeading(pieces[index]!)!;
  return { measure: found, name: pieces.filter((_, other) => other !== index).join(' ') };
}
