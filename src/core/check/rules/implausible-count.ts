import { measureRule } from '../measure-rule';

/** More arrests from one incident of a log than the threshold allows. */
export const implausibleCount = measureRule({
  id: 'implausible-count',
  severity: 'warning',
  isMeant: (measure, { kind }) => measure === 'arrests' && kind === 'log',
  mayOccur: ({ highest }, { thresholds }) => highest > thresholds.mostArrestsPerIncident,
  find: (values, { first, end }, { thresholds }) => {
    const most = thresholds.mostArrestsPerIncident;
    const found: number[] = [];
    for (let record = first; record < end; record++) if (values[record]! > most) found.push(record);
    return found;
  },
});
