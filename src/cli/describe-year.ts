import type { YearAnalysis } from '../core/analyse-year';
import { formatFinancialYear } from '../core/calendar/financial-year';
import { countFindings } from '../core/check/describe-findings';
import { createEvaluator } from '../core/figures/evaluate';
import { cliText } from '../core/language/en-GB/cli';
import { formatNumber } from '../core/report/format-number';
import { tellLayouts } from './tell-layouts';

const count = (value: number): string => formatNumber(value, 'count');

/** The year in a screenful: what was recognised where, rows counted and left out, totals against last year. */
export function describeYear(analysis: YearAnalysis): string[] {
  return [
    ...tellLayouts(analysis),
    '',
    ...tellRows(analysis),
    '',
    ...tellTotals(analysis),
    '',
    ...tellFindings(analysis),
  ];
}

function tellRows({ rowCounts }: YearAnalysis): string[] {
  const { read, counted, byReason } = rowCounts;
  const width = Math.max(0, ...byReason.map(({ rows }) => count(rows).length));
  return [
    cliText.rowsHeading,
    `  ${cliText.rowsLine(count(read), count(counted), count(read - counted))}`,
    ...byReason.map(({ reason, rows }) => `    ${cliText.excludedLine(count(rows).padStart(width), reason)}`),
  ];
}

function tellTotals({ cube }: YearAnalysis): string[] {
  const evaluate = createEvaluator(cube);
  const { year } = cube;
  const totals = cube.measures
    .filter((measure) => measure !== 'availability')
    .map((measure) => {
      const [now, before] = [year, year - 1].map((each) =>
        cube.rows.some((row) => row.year === each && row.values.has(measure))
          ? count(Number(evaluate({ type: 'sum', measure, where: { year: each } })))
          : cliText.notRecorded,
      );
      return { measure, now: now!, before: before! };
    });
  const labels = Math.max(0, ...totals.map(({ measure }) => measure.length));
  const numbers = Math.max(0, ...totals.flatMap(({ now, before }) => [now.length, before.length]));
  return [
    cliText.totalsHeading(formatFinancialYear(year), formatFinancialYear(year - 1)),
    ...totals.map(
      ({ measure, now, before }) =>
        `  ${measure.padEnd(labels)}  ${now.padStart(numbers)}  ${before.padStart(numbers)}`,
    ),
    ...tellOtherYears(analysisYears(cube.years, year), evaluate),
  ];
}

function analysisYears(years: readonly number[], year: number): number[] {
  return years.filter((each) => each !== year && each !== year - 1);
}

function tellOtherYears(years: readonly number[], evaluate: ReturnType<typeof createEvaluator>): string[] {
  if (years.length === 0) return [];
  const told = years.map((year) => {
    const incidents = evaluate({ type: 'sum', measure: 'incidents', where: { year } });
    return `${formatFinancialYear(year)} ${count(Number(incidents))}`;
  });
  return [`  ${cliText.otherYearsLine(told.join(', '))}`];
}

function tellFindings({ findings }: YearAnalysis): string[] {
  const { error, warning, info } = countFindings(findings);
  return [cliText.findingsLine(count(error), count(warning), count(info))];
}
