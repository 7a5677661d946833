import { NOT_RECORDED } from '../figures/cube';
import type { Figure } from '../figures/figure';
import type { Period } from './period';
import type { ReportContext } from './report-context';
import { areaRow } from './tables/area-rows';
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

/** The areas whose activations are recorded in either year: only their incidents can be set beside them. */
export function alarmAreaRows(context: ReportContext): RowSpec[] {
  const scope = { measures: ['activations' as const], compares: () => true };
  const areas = context.areas
    .map((area) => areaRow(context, area))
    .filter((row) => !isNothing(context, scope, row));
  const unknown: RowSpec = {
    ...filterRow(context, NOT_RECORDED, { area: NOT_RECORDED }),
    role: 'not recorded',
  };
  return isNothing(context, scope, unknown) ? areas : [...areas, unknown];
}

/** All those areas together: added up from them, as other areas' incidents have no activations to compare with. */
export function alarmTotalRow(context: ReportContext, label: string): RowSpec {
  const rows = alarmAreaRows(context);
  return {
    ...filterRow(context, label, {}),
    role: 'total',
    figure: (measure, period, further) => ({
      type: 'total',
      parts: rows.map((row) => row.figure(measure, period, further)),
    }),
  };
}
