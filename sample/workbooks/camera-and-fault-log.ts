import type { Facts } from '../facts/facts';
import { THIS_YEAR } from '../facts/month-range';
import { SheetDraft } from '../sheets/sheet-draft';
import { RandomStream } from '../random';
import { type RegisterColumns, RegisterTable } from './register-table';
import type { SampleWorkbook } from './sample-workbook';
import { FAULT_COLUMNS, writeFaults } from './fault-rows';
import { writeAvailability } from '../habits/availability';

const HEADER_ROW = 3;

const CAMERA_COLUMNS: RegisterColumns = [
  ['Camera no.', 'camera'],
  ['Area', 'area'],
  ['Type', null],
  ['Availability', 'availability'],
];

/** The register of cameras with the share of the year each one worked, and the log of their faults. */
export function makeCameraAndFaultLog(facts: Facts): SampleWorkbook {
  const cameras = makeCameras(facts);
  const faults = new RegisterTable(
    titledSheet('Faults', `Camera faults ${THIS_YEAR}`),
    'faults',
    FAULT_COLUMNS,
    HEADER_ROW,
  );
  writeFaults(faults, facts.faults);
  return {
    draft: {
      file: 'Camera and fault log 2017-18.xlsx',
      format: 'xlsx',
      sheets: [cameras.sheet, faults.sheet],
    },
    tables: [
      cameras.table(`Camera register and availability ${THIS_YEAR}`),
      faults.table(`Camera faults ${THIS_YEAR}`),
    ],
    traps: [...cameras.traps, ...faults.traps],
  };
}

function titledSheet(name: string, title: string): SheetDraft {
  const sheet = new SheetDraft(name);
  sheet.widths.push(14, 18, 20, 16, 14, 14, 12);
  sheet.appendBold([title]);
  return sheet;
}

function makeCameras(facts: Facts): RegisterTable {
  const random = new RandomStream('camera register');
  const sheet = titledSheet('Cameras', `Camera register and availability ${THIS_YEAR}`);
  const table = new RegisterTable(sheet, 'cameras', CAMERA_COLUMNS, HEADER_ROW);
  for (const camera of facts.cameras) {
    const measured = facts.availability.get(camera.number);
    const availability = writeAvailability(measured, random);
    const place = camera.subArea ?? camera.area;
    const dimensions = {
      year: THIS_YEAR,
      month: null,
      area: camera.area,
      subArea: camera.subArea,
      category: null,
      source: null,
    };
    const row = table.addRow(
      [camera.number, place, camera.type, availability.cell],
      availability.means === null
        ? { excluded: 'no measure' }
        : { dimensions, measures: { cameras: 1, availability: availability.means } },
    );
    table.plant('camera number as text', row, 0, camera.number);
    if (availability.trap) table.plant(availability.trap, row, 3, String(availability.means ?? 'no measure'));
    if (availability.trap === 'availability as percentage') table.notice(availability.trap, row, 3);
  }
  return table;
}
