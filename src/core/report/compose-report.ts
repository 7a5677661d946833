import { reportText } from '../language/en-GB/report';
import type { Part, ReportDocument } from './document';
import { composeCharts } from './parts/charts';
import { composeCover } from './parts/cover';
import { composeCoveringReport } from './parts/covering-report';
import { composeDataQuality } from './parts/data-quality';
import { composeFigures } from './parts/figures';
import { giveLongTablesSheets } from './parts/long-tables';
import { composeNotes } from './parts/notes';
import { composeReconciliation } from './parts/reconciliation';
import { readingOf } from './reading-of-document';
import { createReportContext, type ReportContext } from './report-context';
import type { ReportInput } from './report-input';
import { QUOTED_FIGURES_PART } from './quoted-figures-part';
import type { Drafting } from './sections/section';
import { SheetNames } from './sheet-names';
import { numberTables } from './tables/number-tables';
import { STATISTICS_TABLES } from './tables/tables';
import { placeTypedTexts } from './typed-texts';

/**
 * Composes the year's report: cover, notes, covering report, the tables of Appendix A, charts, figures,
 * reconciliation, data quality. Every number is a figure or the number of something read; nothing is said where the
 * records say nothing; what only a person can know is a prompt. Pure: the same input gives the same document.
 */
export function composeReport(input: ReportInput): ReportDocument {
  return composeDocument(createReportContext(input));
}

/** The report as those see it whom the context composes for; a public copy has no internal parts. */
export function composeDocument(context: ReportContext): ReportDocument {
  const isPublic = context.face === 'public';
  // What somebody called a tab is no word the public copy has been looked through for.
  const keptNames = isPublic ? {} : (context.profile.report?.sheetNames ?? {});
  const sheetNames = new SheetNames(keptNames);
  const cover = composeCover(context, sheetNames);
  const statistics = STATISTICS_TABLES.flatMap((compose) => compose(context));
  const tables = numberTables(context, statistics, sheetNames);
  const drafting: Drafting = { context, tables };
  const shown: Part[] = [
    composeCoveringReport(drafting, sheetNames),
    ...tables.all.map(({ part }) => part),
    composeCharts(drafting, sheetNames),
  ];
  // The long lists of what is internal stand behind everything else.
  const lists: Part[] = [];
  const addInternal = (part: Part) => {
    const split = giveLongTablesSheets(part, sheetNames);
    shown.push(split.part);
    lists.push(...split.lists);
  };
  if (!isPublic) {
    shown.push(composeFigures(context, sheetNames));
    addInternal(composeReconciliation(drafting, sheetNames));
  }
  const notes = composeNotes(context, [...shown, ...lists], sheetNames);
  if (!isPublic) addInternal(composeDataQuality(context, [cover, notes, ...shown, ...lists], sheetNames));
  const { names, profile } = context;
  const parts = [cover, notes, ...shown, ...lists];
  const quotedSheetName = Object.hasOwn(keptNames, QUOTED_FIGURES_PART)
    ? sheetNames.take(QUOTED_FIGURES_PART, QUOTED_FIGURES_PART)
    : undefined;
  return {
    face: context.face,
    title: names.title,
    subject: reportText.subject(names.thePartnership, names.year),
    keywords: reportText.keywords(names.year),
    partnership: names.partnership,
    committee: names.committee,
    year: context.year,
    part: profile.report?.part ?? 1,
    language: reportText.language,
    parts: placeTypedTexts(parts, profile, isPublic ? undefined : readingOf({ parts }, context.cube)),
    ...(quotedSheetName !== undefined && { quotedSheetName }),
  };
}
