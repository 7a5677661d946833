import { describe, expect, it } from 'vitest';

import { buildCube } from '../../../src/core/figures/build-cube';
import { summariseYear } from '../../../src/core/figures/summarise';
import { countRows } from '../../../src/core/records/count-rows';
import { encodeRecords } from '../../../src/core/records/encode-records';
import { counts, date, log, makeRecognition } from '../records/make-recognition';

const DAY = 42_828;

describe('summariseYear', () => {
  const records = encodeRecords(
    makeRecognition([
      {
        file: 'log.csv',
        sheet: 'log',
        rows: [
          ['Date', 'Area', 'Category', 'Source', 'Arrests'],
          [date(DAY), 'Stevenage', 'Theft', 'Operator', 2],
          [date(DAY + 30), 'Stevenage', '__proto__', null, 1],
          ['soon', 'Hertsmere', 'Theft', 'Police', 1],
        ],
        tables: [log(['date', 'area', 'category', 'source', 'arrests'])],
      },
      {
        file: 'old.xlsx',
        rows: [[''], ['Stevenage', 40]],
        tables: [counts([{ area: 'Stevenage' }], [{ year: 2016 }], { context: { measure: 'incidents' } })],
      },
    ]),
  );
  const summary = summariseYear({
    cube: buildCube(records, 2017),
    rowCounts: countRows(records),
    findings: [{ severity: 'warning' }, { severity: 'warning' }, { severity: 'info' }],
  });

  it('has the keys scripts rely on', () => {
    expect(JSON.parse(JSON.stringify(summary))).toEqual(
      JSON.parse(`{
        "year": "2017/18",
        "years": {"2016/17": 40, "2017/18": 2},
        "totals": {"incidents": 2, "arrests": 3},
        "by": {
          "area": {"Stevenage": {"incidents": 2, "arrests": 3}},
          "category": {"Theft": {"incidents": 1, "arrests": 2}, "__proto__": {"incidents": 1, "arrests": 1}},
          "month": {"2017-04": {"incidents": 1, "arrests": 2}, "2017-05": {"incidents": 1, "arrests": 1}},
          "source": {
            "Operator (proactive)": {"incidents": 1, "arrests": 2},
            "Not recorded": {"incidents": 1, "arrests": 1}
          }
        },
        "rows": {"read": 4, "counted": 3, "excluded": 1},
        "excluded": [{"file": "log.csv", "sheet": "log", "row": 4, "reason": "date unreadable"}],
        "findings": {"error": 0, "warning": 2, "info": 1}
      }`),
    );
  });

  it('tells what has only its year apart from the months', () => {
    const lastYear = summariseYear({
      cube: buildCube(records, 2016),
      rowCounts: countRows(records),
      findings: [],
    });
    expect(lastYear.by.month).toEqual(
      Object.assign(Object.create(null), { 'Not recorded': { incidents: 40 } }),
    );
  });
});
