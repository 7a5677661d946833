import type { Facts } from '../facts/facts';
import type { Incident } from '../facts/incident';
import { writeExportRows } from './export-rows';
import { writeLogMonths } from './log-rows';

/** The references under which incidents stand in the host's log and in the system's export. */
export function referencesOf(facts: Facts): ReadonlyMap<Incident, string> {
  const references = new Map<Incident, string>();
  for (const { rows } of writeLogMonths(facts)) {
    for (const { incident, cells, excluded } of rows) {
      const [reference] = cells;
      if (!excluded && typeof reference === 'string') references.set(incident, reference);
    }
  }
  for (const { incident, values, excluded } of writeExportRows(facts)) {
    if (!excluded) references.set(incident, values.incident_ref);
  }
  return references;
}
