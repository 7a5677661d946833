import { tableText } from '../../language/en-GB/report-tables';
import type { Figure } from '../../figures/figure';
import type { Measure } from '../../recognise/layout';
import { alarmSources, alarmTotalRow, incidentsOfRow } from '../alarm-figures';
import { comparedOver, inBothYears } from '../comparable-rates';
import { availabilityOf, tellsAvailability } from '../camera-figures';
import type { NumberFormat, TableRow } from '../document';
import type { Period } from '../period';
import { comparedProactivity } from '../prose/proactive-comparison';
import { proactiveShare, tellsProactivity } from '../proactive-figures';
import { isRecordedAlike } from '../recorded-alike';
import type { ReportContext } from '../report-context';
import { arrestRate } from './rate-population';
import { LABEL_COLUMN, type TableComposer } from './statistics-table';
import { NUMBER, numberCell, yearName } from './table-columns';
import { yearSum } from './table-row';

/** One figure that sets two counts beside each other. `isTold`: whether the year's records have both. */
interface KeyRate {
  readonly label: string;
  readonly format: NumberFormat;
  readonly isTold: (context: ReportContext, period: Period) => boolean;
  readonly figure: (context: ReportContext, period: Period) => Figure;
}

const { keyRates } = tableText;

const KEY_RATES: readonly KeyRate[] = [
  {
    label: keyRates.arrestsPer100,
    format: 'one decimal',
    isTold: (context, period) => isRecordedAlike(context, 'arrests', 'incidents', period),
    figure: arrestRate,
  },
  {
    label: keyRates.arrestsPer100LikeForLike,
    format: 'one decimal',
    isTold: (context) => comparedOver(context, ['incidents', 'arrests']) === 'like for like',
    figure: (context, period) => arrestRate(context, period, inBothYears('arrests')),
  },
  {
    label: keyRates.proactiveShare,
    format: 'percentage',
    isTold: tellsProactivity,
    figure: proactiveShare,
  },
  {
    label: keyRates.proactiveShareLikeForLike,
    format: 'percentage',
    isTold: (context) => comparedProactivity(context) === 'like for like',
    figure: (context, period) => proactiveShare(context, period, inBothYears('incidents')),
  },
  {
    label: keyRates.evidencePer100,
    format: 'one decimal',
    isTold: (context, period) => isRecordedAlike(context, 'evidence', 'reviews', period),
    figure: (context, period) => perHundred(context, 'evidence', 'reviews', period),
  },
  {
    label: keyRates.activationsPerIncident,
    format: 'one decimal',
    isTold: (context, period) =>
      context.coverage.has('activations', period) && alarmSources(context).length > 0,
    figure: activationsPerIncident,
  },
  {
    label: keyRates.availability,
    format: 'percentage',
    isTold: tellsAvailability,
    figure: (context, period) => availabilityOf((measure, of) => yearSum(context, measure, of), period),
  },
];

const LIKE_FOR_LIKE: ReadonlySet<string> = new Set([
  keyRates.arrestsPer100LikeForLike,
  keyRates.proactiveShareLikeForLike,
]);

/** The year's rates and shares, a row each: apart from the counts, as a change of a rate reads differently. */
export const composeKeyRates: TableComposer = (context) => {
  const told = KEY_RATES.filter((rate) => rate.isTold(context, 'now'));
  if (told.length === 0) return [];
  const compared = told.some((rate) => rate.isTold(context, 'before'));
  const periods: readonly Period[] = compared ? ['before', 'now'] : ['now'];
  return [
    {
      id: 'key-rates',
      tab: tableText.tabs.keyRates,
      title: tableText.titles.keyRates(
        compared ? tableText.twoYears(context.names.lastYear, context.names.year) : context.names.year,
      ),
      columns: [
        { id: LABEL_COLUMN, header: tableText.columns.measure, width: 3, align: 'left' },
        ...periods.map((period) => ({
          id: period === 'now' ? 'this-year' : 'last-year',
          header: yearName(context, period),
          ...NUMBER,
        })),
      ],
      rows: told.map((rate): TableRow => ({
        role: 'part',
        cells: [
          { type: 'text', text: rate.label },
          ...periods.map((period) =>
            numberCell(
              rate.isTold(context, period) ? undefined : '[x]',
              rate.figure(context, period),
              rate.format,
            ),
          ),
        ],
      })),
      notes: [
        tableText.notes.keyRates,
        ...(told.some(({ label }) => LIKE_FOR_LIKE.has(label)) ? [tableText.notes.ratesOfOtherAreas] : []),
      ],
    },
  ];
};

function perHundred(context: ReportContext, of: Measure, to: Measure, period: Period): Figure {
  return { type: 'ratio', of: yearSum(context, of, period), to: yearSum(context, to, period), per: 100 };
}

function activationsPerIncident(context: ReportContext, period: Period): Figure {
  const row = alarmTotalRow(context);
  return {
    type: 'ratio',
    of: row.figure('activations', period),
    to: incidentsOfRow(context, row, period),
    per: 1,
  };
}
