import { cellAddress, columnLetters } from '../../src/core/grid/address';
import type { Facts } from '../facts/facts';
import { yearOfMonthKey } from '../facts/month-range';
import { SheetDraft } from '../sheets/sheet-draft';
import { sheetNameOfTextFile } from '../sheets/text-file';
import type { PlantedTrap } from '../traps';
import type { Measures, NoticedCell, Reading } from '../truth/reading';
import { EXPORT_FIELDS, type ExportHeader, type ExportRow } from './export-row';
import { writeExportRows } from './export-rows';
import type { SampleWorkbook } from './sample-workbook';

const FILE = 'Incident system export 2017 and 2018.csv';

const HEADERS: readonly ExportHeader[] = [
  'incident_ref',
  'logged_at',
  'authority_name',
  'cctv_camera_id',
  'incident_type',
  'how_notified',
  'police_attend_flag',
  'arrest_count',
  'evidence_pkg',
  'status',
  'operator_id',
  'free_text',
];

/** The export of the incident system: one row an entry, two calendar years, as the system knows them. */
export function makeIncidentExport(facts: Facts): SampleWorkbook {
  const rows = writeExportRows(facts);
  const sheet = new SheetDraft(sheetNameOfTextFile(FILE));
  const traps: PlantedTrap[] = [];
  const readings: Reading[] = [];
  const noticed: NoticedCell[] = [];
  traps.push({ trap: 'calendar years', sheet: sheet.name, means: 'parts of 2016/17, 2017/18 and 2018/19' });
  sheet.append(HEADERS);
  for (const row of rows) {
    const number = sheet.append(HEADERS.map((header) => row.values[header]));
    const addressOf = (header: ExportHeader): string => cellAddress(number - 1, HEADERS.indexOf(header));
    readings.push(row.excluded ? { row: number, excluded: row.excluded } : countRow(row, number));
    for (const { header, trap, means } of row.traps) {
      traps.push({ trap, sheet: sheet.name, cell: addressOf(header), written: row.values[header], means });
    }
    for (const { header, code } of row.noticed) noticed.push({ code, cell: addressOf(header) });
  }
  const footer = sheet.append([`(${rows.length} rows exported)`]);
  readings.push({ row: footer, excluded: 'note row' });
  traps.push({ trap: 'footer line', sheet: sheet.name, cell: `A${footer}`, means: 'no entry' });
  return {
    draft: {
      file: FILE,
      format: 'csv',
      sheets: [sheet],
      text: { encoding: 'utf-8 with mark', delimiter: ',' },
    },
    tables: [
      {
        sheet: sheet.name,
        visibility: 'visible',
        title: '',
        layouts: ['log'],
        range: `A1:${cellAddress(footer - 1, HEADERS.length - 1)}`,
        headerRows: [1],
        columns: HEADERS.map((header, index) => ({
          column: columnLetters(index),
          header,
          means: EXPORT_FIELDS[header],
        })),
        readings,
        printedTotals: [],
        noticed,
      },
    ],
    traps,
  };
}

function countRow(row: ExportRow, number: number): Reading {
  const { incident, month, category } = row;
  const measures: Measures = {
    incidents: 1,
    arrests: incident.arrests,
    attendances: incident.attended ? 1 : 0,
    evidence: incident.evidence,
  };
  return {
    row: number,
    dimensions: {
      year: yearOfMonthKey(month),
      month,
      area: incident.area,
      subArea: null,
      category,
      source: incident.source,
    },
    measures,
  };
}
