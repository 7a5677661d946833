import type { Layout } from '../../recognise/layout';
import { NOT_KNOWN } from '../../records/records';
import { cameraKey } from '../camera-key';
import type { CheckContext } from '../check-context';
import { namesOf, occurrencesOfCodes } from '../named-records';
import { type RecordScan, scanTable } from '../record-scan';
import type { YearRule } from '../rule';

/**
 * A camera that stands in a log, or in a register of faults, evidence or reviews, and not in the register of cameras,
 * where there is one. "007", "Cam 7" and 7 are one.
 */
export const cameraNotInRegister: YearRule = {
  id: 'camera-not-in-register',
  family: 'cells',
  severity: 'info',
  scope: 'year',
  reads: ['camera', 'names', 'exclusion', 'area', 'incidents'],
  check(context) {
    const names = namesOf(context, 'camera');
    const inRegister = camerasOf(context, isOfCameras);
    if (inRegister.size === 0) return [];
    const registered = new Set([...inRegister].map((code) => cameraKey(names[code]!)));
    const named = camerasOf(context, (layout) => !isOfCameras(layout));
    const odd = [...named].filter((code) => !registered.has(cameraKey(names[code]!)));
    return occurrencesOfCodes(context, 'camera', new Set(odd));
  },
};

function isOfCameras({ kind, subject }: Layout): boolean {
  return kind === 'register' && subject === 'cameras';
}

function camerasOf(context: CheckContext, isMeant: (layout: Layout) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { layout } of context.spans) {
    if (!isMeant(context.layout(layout))) continue;
    for (const cameras of scanTable(context, camerasNamed, layout))
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
