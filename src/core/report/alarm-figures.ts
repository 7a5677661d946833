import { NOT_RECORDED } from '../figures/cube';
import type { Figure } from '../figures/figure';
import { tableText } from '../language/en-GB/report-tables';
import type { Period } from './period';
import type { ReportContext } from './report-context';
import { areaRow } from './tables/area-rows';
import { reportingAreas } from './tables/rows-by-area-or-month';
import { filterRow, isNothing, type RowSpec } from './tables/table-row';

/** Names under which alarm activations stand among the sources. */
const ALARM = /\b(?:alarms?|activations?)\b/i;

/** The sources that are alarms; none where the records do not tell which incidents began with one. */
export function alarmSources(context: ReportContext): string[] {
  return context.cube.sources.map((source) => source.name).filter((name) => ALARM.test(name));
}

/** A row's incidents that began with an alarm, where that is told; otherwise all its incidents. */
export function incidentsOfRow(context: ReportContext, row: RowSpec, period: Period): Figure {
  const sources = alarmSources(context);
  if (sources.length === 0) return row.figure('incidents', period);
  const parts = sources.map((source) => row.figure('incidents', period, { source }));
  return parts.length === 1 ? parts[0]! : { type: 'total', parts };
}

/** The areas whose activations are recorded in either year, and what no area is known for. */
export function alarmAreaRows(context: ReportContext): RowSpec[] {
  const scope = { measures: ['activations' as const], compares: () => true };
  const unplaced: RowSpec = {
    ...filterRow(context, tableText.notRecorded, { area: NOT_RECORDED }),
    role: 'not recorded',
  };
  return [
    ...reportingAreas(context, ['activations']).map((area) => areaRow(context, area)),
    ...(isNothing(context, scope, unplaced) ? [] : [unplaced]),
  ];
}

/** All those areas together: added up from them, as other areas' incidents have no activations to compare with. */
export function alarmTotalRow(context: ReportContext): RowSpec {
  const rows = alarmAreaRows(context);
  return {
    ...filterRow(context, tableText.total, {}),
    role: 'total',
    figure: (measure, period, further) => {
      const parts = rows.map((row) => row.figure(measure, period, further));
      return parts.length === 1 ? parts[0]! : { type: 'total', parts };
    },
  };
}

/** Whether activations can be set beside incidents: by the areas both name, or by incidents said to begin with alarms. */
export function comparesActivations(context: ReportContext): boolean {
  const { coverage } = context;
  if (!coverage.has('activations', 'now') || !coverage.has('incidents', 'now')) return false;
  return alarmSources(context).length > 0 || coverage.tells('activations', 'area', 'now');
}
