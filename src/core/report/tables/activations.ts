import type { Shorthand } from '../../figures/figure';
import { tableText } from '../../language/en-GB/report-tables';
import {
  alarmAreaRows,
  alarmSources,
  alarmTotalRow,
  comparesActivations,
  incidentsOfRow,
} from '../alarm-figures';
import type { Period } from '../period';
import type { ReportContext } from '../report-context';
import { type DividedRows, rowsByAreaOrMonth } from './rows-by-area-or-month';
import { fillTable, measureNotes, scopeOf, type TableComposer, yearsOf } from './statistics-table';
import { type ColumnSpec, columnId, measureColumns, NUMBER, numberCell, yearName } from './table-columns';
import type { RowSpec, TableScope } from './table-row';

export const ACTIVATIONS_TABLE = 'activations';

/** Alarm activations beside the incidents that began with one, so that the proportion is plain. */
export const composeActivations: TableComposer = (context) => {
  const scope = scopeOf(context, ['activations']);
  if (scope.measures.length === 0) return [];
  const { dimension, divided, rows, notes } = rowsOf(context, scope);
  const alarmsKnown = alarmSources(context).length > 0;
  const periods: readonly Period[] = scope.compares('activations') ? ['before', 'now'] : ['now'];
  const compares = comparesActivations(context);
  const title = compares ? tableText.titles.activations : tableText.titles.activationsAlone;
  return [
    {
      id: ACTIVATIONS_TABLE,
      tab: tableText.tabs.activations,
      divided,
      title: title(divided, yearsOf(context, scope)),
      ...fillTable(
        tableText.columns[dimension],
        [
          ...measureColumns(context, scope, 'activations', { withShare: true }),
          ...(compares ? periods.map((period) => incidentColumn(context, period, alarmsKnown)) : []),
          ...(compares ? periods.map((period) => rateColumn(context, period)) : []),
        ],
        rows,
      ),
      notes: [
        ...(compares ? [alarmsKnown ? tableText.notes.alarms : tableText.notes.alarmsUnknown] : []),
        ...measureNotes(context, scope, rows),
        ...notes,
      ],
    },
  ];
};

/** As other such tables are divided, but the total adds the rows shown: other areas' incidents do not belong here. */
function rowsOf(context: ReportContext, scope: TableScope): DividedRows {
  const divided = rowsByAreaOrMonth(context, scope);
  if (divided.dimension === 'month') return divided;
  return { ...divided, rows: [...alarmAreaRows(context), alarmTotalRow(context)] };
}

function incidentColumn(context: ReportContext, period: Period, alarmsKnown: boolean): ColumnSpec {
  const header = alarmsKnown ? tableText.columns.alarmIncidents : tableText.columns.allIncidents;
  return {
    id: columnId.rate('incidents-of-alarms', period),
    header: header(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(missingIncidents(context, row, period), incidentsOfRow(context, row, period), 'count'),
  };
}

/** Where no incident of a row's areas says in the year how it began, how many an alarm began is not known: that is no 0. */
function missingIncidents(context: ReportContext, row: RowSpec, period: Period): Shorthand | undefined {
  const missing = row.missing('incidents', period);
  if (missing || alarmSources(context).length === 0) return missing;
  const tells = (area?: string) => context.coverage.tells('incidents', 'source', period, area);
  const { area } = row.filter;
  const concerned = area === undefined ? alarmAreaRows(context).map((one) => one.filter.area) : [area];
  return concerned.length === 0 ? (tells() ? undefined : '[x]') : concerned.some(tells) ? undefined : '[x]';
}

function rateColumn(context: ReportContext, period: Period): ColumnSpec {
  return {
    id: columnId.rate('activations-per-incident', period),
    header: tableText.columns.activationsPerIncident(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(
        row.missing('activations', period) ?? missingIncidents(context, row, period),
        {
          type: 'ratio',
          of: row.figure('activations', period),
          to: incidentsOfRow(context, row, period),
          per: 1,
        },
        'one decimal',
      ),
  };
}
