import { dateOfDayNumber } from '../../src/core/calendar/civil-date';
import type { ExclusionReason } from '../../src/core/records/exclusion';
import { type Incident, monthKeyOfDay } from '../facts/incident';
import { EXPORT_SOURCES, exportCategory } from '../habits/export-codes';
import { writeNote } from '../habits/notes';
import { NORTH_ARDEN_SPELLINGS, writeName } from '../habits/spellings';
import type { RandomStream } from '../random';
import type { TrapName } from '../traps';
import type { NoticedCell } from '../truth/reading';

/** The technical headers of the incident system's export, in their order, with what each is for. */
export const EXPORT_FIELDS = {
  incident_ref: 'reference',
  logged_at: 'date',
  authority_name: 'area',
  cctv_camera_id: 'camera',
  incident_type: 'category',
  how_notified: 'source',
  police_attend_flag: 'attended',
  arrest_count: 'arrests',
  evidence_pkg: 'evidence',
  status: 'status',
  operator_id: 'operator',
  free_text: 'notes',
} as const;

export type ExportHeader = keyof typeof EXPORT_FIELDS;

/** One line of the export: what it says, and what a perfect reader makes of it. */
export interface ExportRow {
  readonly incident: Incident;
  readonly values: Record<ExportHeader, string>;
  month: string;
  category: string | null;
  excluded?: ExclusionReason;
  readonly traps: { readonly header: ExportHeader; readonly trap: TrapName; readonly means: string }[];
  readonly noticed: { readonly header: ExportHeader; readonly code: NoticedCell['code'] }[];
}

const USUAL_STATUS: readonly (readonly [status: string, weight: number])[] = [
  ['Closed', 90],
  ['Closed - no further action', 8],
  ['Open', 2],
];

/** Writes an incident as the system exports it. */
export function writeExportRow(incident: Incident, number: number, random: RandomStream): ExportRow {
  const month = monthKeyOfDay(incident.day);
  const isNorthArden = incident.area === 'North Arden';
  const spellings = isNorthArden ? NORTH_ARDEN_SPELLINGS : ([[incident.area, 1]] as const);
  const authority = writeName(incident.area, spellings, random);
  const remark = writeNote(random);
  const row: ExportRow = {
    incident,
    values: {
      incident_ref: `INC-${String(number).padStart(6, '0')}`,
      logged_at: timestamp(incident),
      authority_name: authority.cell,
      cctv_camera_id: incident.camera,
      incident_type: exportCategory(incident.category, month),
      how_notified: EXPORT_SOURCES[incident.source]!,
      police_attend_flag: incident.attended ? 'Y' : 'N',
      arrest_count: String(incident.arrests),
      evidence_pkg: String(incident.evidence),
      status: random.weighted(USUAL_STATUS),
      operator_id: incident.operator,
      free_text: remark.text ?? '',
    },
    month,
    category: incident.category,
    traps: [],
    noticed: [],
  };
  if (authority.trap)
    row.traps.push({ header: 'authority_name', trap: authority.trap, means: authority.means });
  if (row.values.incident_type === 'Begging') {
    row.traps.push({ header: 'incident_type', trap: 'recategorised mid-year', means: incident.category });
  }
  if (remark.trap)
    row.traps.push({ header: 'free_text', trap: remark.trap, means: 'a note, and nothing else' });
  return row;
}

/** 2017-04-03 01:30:00 */
function timestamp({ day, minute }: Incident): string {
  const { year, month, day: dayOfMonth } = dateOfDayNumber(day);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}:00`;
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)} ${time}`;
}
