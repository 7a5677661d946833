import { tableText } from '../../language/en-GB/report-tables';
import { alarmAreaRows, alarmSources, alarmTotalRow, incidentsOfRow } from '../alarm-figures';
import type { Period } from '../period';
import type { ReportContext } from '../report-context';
import { coverageNotes } from './coverage-notes';
import { monthRows } from './month-rows';
import { fillTable, measureNotes, scopeOf, type TableComposer, yearsOf } from './statistics-table';
import { type ColumnSpec, columnId, measureColumns, NUMBER, numberCell, yearName } from './table-columns';

export const ACTIVATIONS_TABLE = 'activations';

/** Alarm activations beside the incidents that began with one, so that the proportion is plain. */
export const composeActivations: TableComposer = (context) => {
  const scope = scopeOf(context, ['activations']);
  if (scope.measures.length === 0) return [];
  const byArea = context.coverage.tells('activations', 'area', 'now');
  const dimension = byArea ? 'area' : 'month';
  const rows = byArea
    ? [...alarmAreaRows(context), alarmTotalRow(context, tableText.total)]
    : monthRows(context, scope);
  const alarmsKnown = alarmSources(context).length > 0;
  const periods: readonly Period[] = scope.compares('activations') ? ['before', 'now'] : ['now'];
  // Activations of no known area can be set beside incidents that began with an alarm, but not beside all.
  const comparable = context.coverage.has('incidents', 'now') && (byArea || alarmsKnown);
  return [
    {
      id: ACTIVATIONS_TABLE,
      tab: tableText.tabs.activations,
      title: comparable
        ? tableText.titles.activations(tableText.dimensions[dimension], yearsOf(context, scope))
        : tableText.titles.activationsAlone(tableText.dimensions[dimension], yearsOf(context, scope)),
      ...fillTable(
        tableText.columns[dimension],
        [
          ...measureColumns(context, scope, 'activations', { withShare: true }),
          ...(comparable ? periods.map((period) => incidentColumn(context, period, alarmsKnown)) : []),
          ...(comparable ? periods.map((period) => rateColumn(context, period)) : []),
        ],
        rows,
      ),
      notes: [
        ...(byArea ? [tableText.notes.alarmAreas] : []),
        ...(comparable ? [alarmsKnown ? tableText.notes.alarms : tableText.notes.alarmsUnknown] : []),
        ...measureNotes(context, scope),
        ...coverageNotes(context, scope.measures),
      ],
    },
  ];
};

function incidentColumn(context: ReportContext, period: Period, alarmsKnown: boolean): ColumnSpec {
  const header = alarmsKnown ? tableText.columns.alarmIncidents : tableText.columns.allIncidents;
  return {
    id: columnId.rate('incidents-of-alarms', period),
    header: header(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(row.missing('incidents', period), incidentsOfRow(context, row, period), 'count'),
  };
}

function rateColumn(context: ReportContext, period: Period): ColumnSpec {
  return {
    id: columnId.rate('activations-per-incident', period),
    header: tableText.columns.activationsPerIncident(yearName(context, period)),
    ...NUMBER,
    cell: (row) =>
      numberCell(
        row.missing('activations', period) ?? row.missing('incidents', period),
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
