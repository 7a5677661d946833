import { describe, expect, it } from 'vitest';

import { encodeRecords } from '../../../src/core/records/encode-records';
import type { Records } from '../../../src/core/records/records';
import { recogniseWorkbooks } from '../../../src/core/recognise/recognise-workbooks';
import type { Profile } from '../../../src/core/profile/profile';
import { workbookOf } from '../support/sheet-text';
import { reasons, values } from './read-records';

const PROFILE: Profile = {
  version: 1,
  partnership: { areas: [{ name: 'Hertsmere' }, { name: 'Stevenage' }] },
};

/** Two months of alarms at schools; three incidents came of them each month. */
const ALARMS = `
Hertsmere schools – alarm activations 2017/18
Month | Activations | Incidents arising
Apr | 21345 | 3
May | 20100 | 3
Jun | 20100 | 3
`;

function encode(sheets: Record<string, string>): Records {
  return encodeRecords(recogniseWorkbooks([workbookOf('returns.xlsx', sheets)], PROFILE));
}

/** What counts of a measure. */
function total(records: Records, measure: 'incidents' | 'activations'): number {
  return values(records, measure).reduce(
    (sum, value, record) =>
      sum + (records.columns.exclusion[record] === 0 && !Number.isNaN(value) ? value : 0),
    0,
  );
}

describe('incidents that arose from alarms', () => {
  it('never add to a block of all incidents, though they name a source and it does not', () => {
    const whole = `
Hertsmere 2017/18
Month | Incidents | Arrests
Apr | 100 | 10
May | 110 | 11
Jun | 120 | 12
`;
    for (const sheets of [
      { Alarms: ALARMS, Figures: whole },
      { Figures: whole, Alarms: ALARMS },
    ]) {
      const records = encode(sheets);
      expect(total(records, 'incidents')).toBe(330);
      expect(total(records, 'activations')).toBe(61545);
      expect(reasons(records).filter(Boolean)).toEqual(['second view', 'second view', 'second view']);
    }
  });

  it('do not push aside the figure of the year', () => {
    const records = encode({
      Alarms: ALARMS,
      Totals: 'Incidents 2017/18\nAuthority | 2016/17 | 2017/18\nHertsmere | 4000 | 5000\nStevenage | 7 | 8',
    });
    expect(total(records, 'incidents')).toBe(9015);
    expect(records.views.filter(({ measure }) => measure === 'incidents')).toEqual([]);
  });

  it('are no figure of a month of which no table tells all incidents', () => {
    const records = encode({
      Alarms: ALARMS,
      Figures: 'Hertsmere 2017/18\nMonth | Incidents | Arrests\nMar | 7 | 1\nApr | 100 | 10\nMay | 110 | 11',
    });
    expect(total(records, 'incidents')).toBe(217);
    expect(reasons(records).filter(Boolean)).toEqual(['second view', 'second view', 'part of a measure']);
  });
});
