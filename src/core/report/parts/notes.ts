import { financialYearOf, monthsOfFinancialYear } from '../../calendar/financial-year';
import { notesText } from '../../language/en-GB/report-notes';
import { reportText } from '../../language/en-GB/report';
import { tableText } from '../../language/en-GB/report-tables';
import { comparesActivations } from '../alarm-figures';
import type { Block, Part, Table } from '../document';
import { describeMissingMonths, nameMeasures, stepOfCoverage } from '../missing-figures';
import { monthName } from '../month-names';
import { tellsProactivity } from '../proactive-figures';
import type { ReportContext } from '../report-context';
import { paragraph } from '../sections/section';
import type { SheetNames } from '../sheet-names';
import { usedShorthand } from '../used-shorthand';
import { endSentence } from '../prose/end-sentence';
import { textTable } from './text-table';

/** How the figures are counted and what words and symbols mean. `others` are the parts whose symbols are explained. */
export function composeNotes(context: ReportContext, others: readonly Part[], sheetNames: SheetNames): Part {
  return {
    id: 'notes',
    sheetName: sheetNames.take(reportText.parts.notes, 'notes'),
    title: reportText.partTitles.notes(context.names.title),
    role: 'notes',
    internal: false,
    orientation: 'portrait',
    blocks: [
      paragraph('notes.introduction', [{ type: 'text', text: notesText.introduction }]),
      shorthandTable(context, others),
      ...definitions(context),
      glossaryTable(context),
      ...joined(context),
      ...breaks(context),
      ...missing(context),
    ],
  };
}

/** A sentence in the place of a table that would have nothing in it. */
function nothing(id: string, heading: string, text: string): Block[] {
  return [
    { type: 'heading', id: `notes.${id}-heading`, level: 2, text: heading },
    paragraph(`notes.no-${id}`, [{ type: 'text', text }]),
  ];
}

function shorthandTable(context: ReportContext, others: readonly Part[]): Table {
  const { title, symbol, meaning, note, noteRounded } = notesText.shorthandTable;
  const isRounded = context.face === 'public' && context.policy.method === 'round';
  return textTable({
    id: 'shorthand',
    title,
    columns: [
      { id: 'symbol', header: symbol, width: 1 },
      { id: 'meaning', header: meaning, width: 5 },
    ],
    rows: usedShorthand(context, others).map((symbolUsed) => [
      symbolUsed,
      notesText.shorthand[symbolUsed].explanation,
    ]),
    notes: [isRounded ? noteRounded : note],
  });
}

function definitions(context: ReportContext): Block[] {
  const { title, measure, definition } = notesText.definitionsTable;
  const measures = context.cube.measures.map((name) => [
    reportText.measures[name].inFull,
    notesText.definitions[name],
  ]);
  const { coverage } = context;
  const { change, arrestsPer100, proactiveShare, evidencePer100, activationsPerIncident, likeForLike } =
    notesText.rates;
  const rates = [
    { rate: change, isUsed: coverage.has('incidents', 'before') },
    { rate: likeForLike, isUsed: coverage.has('incidents', 'before') },
    { rate: arrestsPer100, isUsed: coverage.has('arrests', 'now') },
    { rate: proactiveShare, isUsed: tellsProactivity(context, 'now') },
    { rate: evidencePer100, isUsed: coverage.has('evidence', 'now') && coverage.has('reviews', 'now') },
    {
      rate: activationsPerIncident,
      isUsed: comparesActivations(context),
    },
  ];
  const rows = [
    ...measures,
    ...rates.filter(({ isUsed }) => isUsed).map(({ rate }) => [rate.name, rate.definition]),
  ];
  if (rows.length === 0) return nothing('definitions', title, notesText.noDefinitions);
  const table = textTable({
    id: 'definitions',
    title,
    columns: [
      { id: 'figure', header: measure, width: 2 },
      { id: 'definition', header: definition, width: 5 },
    ],
    rows,
    notes: [],
  });
  return [table];
}

function glossaryTable({ face }: ReportContext): Table {
  const { title, term, meaning } = notesText.glossaryTable;
  return textTable({
    id: 'glossary',
    title,
    columns: [
      { id: 'term', header: term, width: 2 },
      { id: 'meaning', header: meaning, width: 5 },
    ],
    rows: notesText.glossary.filter(
      ([term]) => face === 'working' || !notesText.termsOfWorkingCopy.has(term),
    ),
    notes: [],
  });
}

function joined(context: ReportContext): Block[] {
  const { title, area, joined: joinedIn, joinedAs } = notesText.joinedTable;
  const first = monthsOfFinancialYear(context.year - 1)[0]!;
  const rows = context.areas
    .filter(({ joinedOn }) => joinedOn !== undefined && joinedOn > first)
    .filter(({ joinedOn }) => financialYearOf(joinedOn!) <= context.year)
    .map((one) => [one.name, joinedAs(monthName(one.joinedOn!), tableText.kindOfArea[one.kind])]);
  if (rows.length === 0) return [];
  return [
    textTable({
      id: 'areas-joined',
      title,
      columns: [
        { id: 'area', header: area, width: 2 },
        { id: 'joined', header: joinedIn, width: 5 },
      ],
      rows,
      notes: [],
    }),
  ];
}

function breaks({ allBreaks }: ReportContext): Block[] {
  const { title, appliesTo, reason, fromMonth } = notesText.breaksTable;
  if (allBreaks.length === 0) return nothing('breaks', title, notesText.noBreaks);
  const table = textTable({
    id: 'breaks',
    title,
    columns: [
      { id: 'applies-to', header: appliesTo, width: 2 },
      { id: 'reason', header: reason, width: 5 },
    ],
    rows: allBreaks.map((item) => [
      subjectOfBreak(item.area, item.category),
      fromMonth(monthName(item.from), endSentence(item.reason)),
    ]),
    notes: [],
  });
  return [table];
}

function subjectOfBreak(area: string | undefined, category: string | undefined): string {
  if (area !== undefined && category !== undefined) return notesText.appliesToBoth(area, category);
  if (area !== undefined) return notesText.appliesToArea(area);
  if (category !== undefined) return notesText.appliesToCategory(category);
  return notesText.everything;
}

function missing(context: ReportContext): Block[] {
  const { title, area, figures } = notesText.gapsTable;
  if (context.missing.length === 0)
    return nothing('missing-figures', title, notesText.noGaps[stepOfCoverage(context)]);
  const table = textTable({
    id: 'missing-figures',
    title,
    columns: [
      { id: 'area', header: area, width: 2 },
      { id: 'figures', header: figures, width: 5 },
    ],
    rows: context.missing.map((entry) => [
      entry.area ?? notesText.everyArea,
      notesText.missing(sentenceCase(nameMeasures(entry.measures)), describeMissingMonths(entry)),
    ]),
    notes: [notesText.gapsNote, ...(hasBlankColumns(context) ? [notesText.blankColumnsNote] : [])],
  });
  return [table];
}

/** Whether a log's column was blank so long in the two years that it was taken as not recorded. */
function hasBlankColumns({ input, year }: ReportContext): boolean {
  return input.records.unkept.some(({ month }) => [year - 1, year].includes(financialYearOf(month)));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
