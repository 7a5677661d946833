import { NOT_KNOWN } from '../../records/records';
import { nameKey } from '../../recognise/names/name-key';
import type { CheckContext } from '../check-context';
import { namesOf, occurrencesOfCodes } from '../named-records';
import { type RecordScan, scanTable } from '../record-scan';
import type { YearRule } from '../rule';

/** A camera that stands in a log and not in the register of cameras, where there is one. "007", "Cam 7" and 7 are one. */
export const cameraNotInRegister: YearRule = {
  id: 'camera-not-in-register',
  family: 'cells',
  severity: 'info',
  scope: 'year',
  reads: ['camera', 'names', 'exclusion', 'area', 'incidents'],
  check(context) {
    const names = namesOf(context, 'camera');
    const inRegister = camerasOf(context, 'register');
    if (inRegister.size === 0) return [];
    const registered = new Set([...inRegister].map((code) => cameraKey(names[code]!)));
    const odd = [...camerasOf(context, 'log')].filter((code) => !registered.has(cameraKey(names[code]!)));
    return occurrencesOfCodes(context, 'camera', new Set(odd));
  },
};

function camerasOf(context: CheckContext, kind: 'log' | 'register'): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { layout: index } of context.spans) {
    const layout = context.layout(index);
    if (layout.kind !== kind || (kind === 'register' && layout.subject !== 'cameras')) continue;
    for (const cameras of scanTable(context, camerasNamed, index))
      for (const code of cameras) found.add(code);
  }
  return found;
}

/** The cameras that any record names, counted or not. */
const camerasNamed: RecordScan<ReadonlySet<number>> = ({ columns }, { first, end }) => {
  const found = new Set(columns.camera.subarray(first, end));
  found.delete(NOT_KNOWN);
  return { found };
};

function cameraKey(name: string): string {
  return nameKey(name)
    .replace(/^(?:camera|cam|c)(?=\d)/, '')
    .replace(/^0+(?=\d)/, '');
}
