import type { Field, RegisterSubject } from '../../profile/profile';
import { headingWords } from '../fields/heading-words';
import type { RegionTask } from '../region-task';
import { buildRowLayouts } from '../rows/build-row-layout';
import { findSubject, measureOfSubject } from '../rows/register-subject';
import { readRowTable, type RowTable, sureOf } from '../rows/row-table';
import { type LayoutRecogniser, LEAST_CONFIDENCE } from './layout-recogniser';

/** A row of a register is no incident: what only an incident has is no field of it. */
const NOT_IN_A_REGISTER: readonly Field[] = ['source', 'attended', 'arrests', 'activations', 'count'];
/** A row that has these, and an incident's category, was written down as an incident. */
const OF_AN_INCIDENT: readonly Field[] = ['category', 'source', 'attended', 'arrests'];

/** One row for each piece of evidence, review, camera or fault. */
export const register: LayoutRecogniser = {
  kind: 'register',
  recognise(task) {
    const found = readRowTable(task);
    if (!found || found.body.dataRows === 0) return undefined;
    if (found.headingRows.length === 0 && task.table === undefined) return undefined;
    const isDecided = task.table?.layout === 'register';
    const table = withoutIncidentFields(found, task);
    const best = findSubject(task, table);
    const subject = task.table?.subject ?? best?.subject;
    if (subject === undefined) return undefined;
    const whole = subject === 'cameras' ? withoutDaysOfCameras(table, task) : table;
    const strength = best?.subject === subject ? best.strength : 0;
    const confidence = isDecided ? 1 : confidenceOf(subject, strength, found);
    if (confidence < LEAST_CONFIDENCE) return undefined;
    return buildRowLayouts(task, whole, {
      kind: 'register',
      subject,
      rowMeasure: measureOfSubject(subject),
      confidence,
      reasons: isDecided
        ? [{ code: 'profile' }]
        : [
            { code: 'words of a register', detail: subject },
            { code: 'rows of data', detail: String(table.body.dataRows) },
          ],
    });
  },
};

function confidenceOf(subject: RegisterSubject, strength: number, table: RowTable): number {
  // Months that go down a column are the rows of a cross-table; a register has days, or numbers its rows.
  const hasNumbers = Math.max(sureOf(table, 'reference'), sureOf(table, 'camera')) >= 0.4;
  const isDated = sureOf(table, 'date') >= 0.4 || (sureOf(table, 'month') >= 0.4 && hasNumbers);
  if (!isDated && (subject !== 'cameras' || sureOf(table, 'camera') < 0.4)) return 0;
  // Three signs of an incident make it a log with a column or two about evidence.
  const signs = OF_AN_INCIDENT.filter((field) => sureOf(table, field) >= 0.6).length;
  const keys = (['date', 'reference', 'camera'] as const).filter(
    (field) => sureOf(table, field) >= 0.4,
  ).length;
  const confidence = strength + keys * 0.1 + 0.1 - Math.max(0, signs - 1) * 0.3;
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}

function withoutIncidentFields(table: RowTable, task: RegionTask): RowTable {
  return withoutFields(
    table,
    task,
    ({ field, confidence }) =>
      NOT_IN_A_REGISTER.includes(field) || (field === 'category' && confidence < 0.9),
  );
}

/** Days in a camera's life. A list says which cameras there are; it is no record of the days they were put up. */
const DAY_OF_A_CAMERA =
  /\b(?:install\w*|commission\w*|decommission\w*|fitted|purchased?|bought|acquired|deployed|replaced?|replacement|upgraded?|serviced?|inspected|inspection|tested|checked|surveyed|warranty|last|next|due|since)\b/;

function withoutDaysOfCameras(table: RowTable, task: RegionTask): RowTable {
  return withoutFields(
    table,
    task,
    ({ field, header }) =>
      (field === 'date' || field === 'month') && DAY_OF_A_CAMERA.test(headingWords(header)),
  );
}

/** Takes fields out, and says so; what the profile decides stays. */
function withoutFields(
  table: RowTable,
  task: RegionTask,
  isMeant: (field: RowTable['fields'][number]) => boolean,
): RowTable {
  const isOut = (field: RowTable['fields'][number]): boolean =>
    task.table?.fields?.[field.field] === undefined && isMeant(field);
  const out = table.fields.filter(isOut);
  return {
    ...table,
    fields: table.fields.filter((field) => !isOut(field)),
    unused: [
      ...table.unused,
      ...out.map(({ column, header, field }) => ({
        column,
        header,
        reason: { code: 'no field of a register', detail: field },
      })),
    ].sort((one, other) => one.column - other.column),
  };
}
