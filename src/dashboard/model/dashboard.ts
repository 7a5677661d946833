import { formatFinancialYear } from '../../core/calendar/financial-year';
import type { Selection } from '../../core/figures/selection';
import { DASHBOARD_TEXTS } from '../../core/language/dashboard';
import type { Language } from '../../core/language/languages';
import { createDashboardContext, type DashboardYear } from './dashboard-context';
import { makeHeadlines } from './headlines';
import type { Headline, View } from './view';
import { VIEWS } from './views/views';

/** What can be selected: what occurs in one of the two years. */
export interface Choices {
  readonly areas: readonly string[];
  readonly categories: readonly string[];
  readonly sources: readonly string[];
}

/** All the dashboard shows of one selection. Plain data: it travels between threads and windows. */
export interface DashboardModel {
  readonly language: Language;
  readonly title: string;
  readonly year: string;
  readonly lastYear: string;
  /** Whether anything is counted at all, whatever is selected. */
  readonly isEmpty: boolean;
  readonly selection: Selection;
  readonly choices: Choices;
  readonly headlines: readonly Headline[];
  readonly views: readonly View[];
}

/** Works the dashboard out. The same year, selection and language give the same dashboard. */
export function makeDashboard(year: DashboardYear, selection: Selection, language: Language): DashboardModel {
  const words = DASHBOARD_TEXTS[language];
  const context = createDashboardContext(year, selection, words);
  const { cube, records } = year;
  const partnership = records.recognition.given.partnership?.name ?? words.partnership;
  const yearName = formatFinancialYear(cube.year);
  return {
    language,
    title: words.title(partnership, yearName),
    year: yearName,
    lastYear: formatFinancialYear(cube.year - 1),
    isEmpty: cube.rows.length === 0,
    selection,
    choices: choicesOf(year),
    headlines: makeHeadlines(context),
    views: VIEWS.map((make) => make(context)),
  };
}

function choicesOf({ cube }: DashboardYear): Choices {
  const rows = cube.rows.filter(({ year }) => year === cube.year || year === cube.year - 1);
  const occurs = (read: (row: (typeof rows)[number]) => string) => {
    const found = new Set(rows.map(read));
    return (name: string) => found.has(name);
  };
  return {
    areas: cube.areas.map(({ name }) => name).filter(occurs((row) => row.area)),
    categories: cube.categories.filter(occurs((row) => row.category)),
    sources: cube.sources.map(({ name }) => name).filter(occurs((row) => row.source)),
  };
}
