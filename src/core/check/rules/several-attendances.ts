import { measureRule } from '../measure-rule';

/** A log row that counts more than one police attendance: perhaps the arrests, or the officers. */
export const severalAttendances = measureRule({
  id: 'several-attendances',
  severity: 'warning',
  isMeant: (measure, { kind, fields }) =>
    measure === 'attendances' && kind === 'log' && fields.every(({ field }) => field !== 'count'),
  mayOccur: ({ highest }) => highest > 1,
  find: (values, { first, end }) => {
    const found: number[] = [];
    for (let record = first; record < end; record++) if (values[record]! > 1) found.push(record);
    return found;
  },
});
