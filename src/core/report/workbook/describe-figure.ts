import { formatFinancialYear } from '../../calendar/financial-year';
import { monthNumber, yearOfMonth } from '../../calendar/month';
import type { Figure, TableFigure, Where } from '../../figures/figure';
import { FIGURE_WORDS, type FigureWords } from '../../language/figure-words';
import type { Language } from '../../language/languages';
import type { Measure } from '../../recognise/layout';
import type { Table } from '../document';
import { figureKey } from './figure-key';

type Tables = ReadonlyMap<string, Table>;

/**
 * A figure in words: "Incidents, Stevenage, 2017/18" · "Change to Incidents, 2017/18 from Incidents, 2016/17".
 * `tables` are the report's own, which figures over them are called by; the report itself is in English.
 */
export function describeFigure(
  figure: Figure,
  tables: Tables = new Map(),
  language: Language = 'en-GB',
): string {
  const words = FIGURE_WORDS[language];
  const describe = (part: Figure) => describeFigure(part, tables, language);
  switch (figure.type) {
    case 'sum':
      return describeSum(figure.measure, figure.where, words);
    case 'constant':
      return words.constant(String(figure.value));
    case 'ratio':
      return words.ratio(describe(figure.of), describe(figure.to), figure.per);
    case 'difference':
      return words.difference(describe(figure.now), describe(figure.before));
    case 'change':
      return isYearOnYear(figure.now, figure.before)
        ? words.yearOnYear(describe(figure.now))
        : words.change(describe(figure.now), describe(figure.before));
    case 'share':
      return words.share(describe(figure.part), describe(figure.whole));
    case 'rank':
      return words.rank(describe(figure.of), figure.among.length);
    case 'total':
      return figure.parts.length === 0
        ? words.constant('0')
        : words.total(describe(figure.parts[0]!), figure.parts.length);
    case 'cell':
    case 'rows':
      return describeTableFigure(figure, tables.get(figure.table), words);
  }
}

/** Whether two sums count the same, a year apart. */
function isYearOnYear(now: Figure, before: Figure): boolean {
  if (now.type !== 'sum' || before.type !== 'sum' || now.where.year === undefined) return false;
  const yearBefore: Figure = { ...now, where: { ...now.where, year: now.where.year - 1 } };
  return figureKey(before) === figureKey(yearBefore);
}

function describeTableFigure(figure: TableFigure, table: Table | undefined, words: FigureWords): string {
  const title = table?.title ?? figure.table;
  const { column: id } = figure;
  const column = id === undefined ? words.rows : (table?.columns.find((one) => one.id === id)?.header ?? id);
  const texts = figure.type === 'rows' ? figure.where.map(({ text }) => text) : [String(figure.row + 1)];
  return words.inTable([column, ...texts].join(', '), title);
}

function describeSum(measure: Measure, where: Where, words: FigureWords): string {
  const facets = [
    words.measures[measure],
    where.proactive && words.proactive[where.proactive],
    where.source,
    where.category,
    where.areaKind && words.areaKinds[where.areaKind],
    where.subArea,
    where.area,
    where.month !== undefined && `${words.months[monthNumber(where.month) - 1]!} ${yearOfMonth(where.month)}`,
    where.year !== undefined && formatFinancialYear(where.year),
    where.likeForLike !== undefined && words.likeForLike,
    where.rated !== undefined && words.rated[where.rated],
  ];
  return facets.filter((facet): facet is string => typeof facet === 'string').join(', ');
}
