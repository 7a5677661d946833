import { financialYearOf, monthsOfFinancialYear } from '../../calendar/financial-year';
import { addToGroup } from '../../group-by';
import { tableText } from '../../language/en-GB/report-tables';
import type { Measure } from '../../recognise/layout';
import { describeMissingMonths, nameMeasures } from '../missing-figures';
import { monthName } from '../month-names';
import { endSentence } from '../prose/end-sentence';
import type { ReportContext } from '../report-context';
import type { SeriesBreak } from '../series-breaks';

/** More gaps than these above a table would hide it: the Notes list them all. */
const MOST_GAPS_NOTED = 6;

/** What a table shows, as far as its notes on coverage depend on it. */
export interface NoteScope {
  readonly measures: readonly Measure[];
  /** The areas that have rows of their own, or the one area the table is of; absent: all areas are counted together. */
  readonly areas?: readonly string[];
  readonly byCategory?: boolean;
}

/** What a table has to say about areas that joined, missing months and breaks: only what bears on what it shows. */
export function coverageNotes(context: ReportContext, scope: NoteScope): string[] {
  return [...joinedNotes(context, scope), ...gapNotes(context, scope), ...breakNotes(context, scope)];
}

function joinedNotes(context: ReportContext, { areas }: NoteScope): string[] {
  const [first] = monthsOfFinancialYear(context.year - 1);
  const note = areas ? tableText.notes.joinedMarked : tableText.notes.joinedCounted;
  return context.areas
    .filter(({ name }) => areas?.includes(name) ?? true)
    .filter(({ joinedOn }) => joinedOn !== undefined && joinedOn > first!)
    .filter(({ joinedOn }) => financialYearOf(joinedOn!) <= context.year)
    .map(({ name, joinedOn }) => note(name, monthName(joinedOn!)));
}

function gapNotes(context: ReportContext, { measures, areas }: NoteScope): string[] {
  const concerned = context.missing.flatMap((missing) => {
    const shown = missing.measures.filter((measure) => measures.includes(measure));
    const concerns = !areas || missing.area === undefined || areas.includes(missing.area);
    return shown.length > 0 && concerns ? [{ ...missing, measures: shown }] : [];
  });
  if (concerned.length === 0) return [];
  if (concerned.length > MOST_GAPS_NOTED) return [tableText.notes.manyGaps, tableText.notes.partOfYear];
  const byMeasures = new Map<string, string[]>();
  for (const missing of concerned) {
    const names = nameMeasures(missing.measures);
    const where = tableText.notes.gapOf(missing.area, describeMissingMonths(missing));
    addToGroup(byMeasures, names, where);
  }
  const notes = [...byMeasures].map(([names, places]) => tableText.notes.gaps(names, places));
  return [...notes, tableText.notes.partOfYear];
}

/** A break in one category bears on tables by category; one in an area on tables that count the area. */
function breakNotes(context: ReportContext, { areas, byCategory = false }: NoteScope): string[] {
  return context.breaks
    .filter(({ category }) => category === undefined || byCategory)
    .filter(({ area }) => area === undefined || !areas || areas.includes(area))
    .map(breakNote);
}

function breakNote({ from, area, category, reason }: SeriesBreak): string {
  const month = monthName(from);
  const sentence = endSentence(reason);
  const subject = [category, area].filter((name) => name !== undefined);
  return subject.length === 0
    ? tableText.notes.break(month, sentence)
    : tableText.notes.breakFor(subject.join(', '), month, sentence);
}
