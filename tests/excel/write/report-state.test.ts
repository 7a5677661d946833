import { expect, test } from 'vitest';

import {
  joinStates,
  NO_REPORT,
  parseState,
  type ReportState,
  writeState,
} from '../../../src/excel/write/report-state';

const state: ReportState = {
  version: 1,
  phase: 'being written',
  sheets: [{ partId: 'cover', id: '{00000000-0001-0000-0000-000000000000}' }],
  adding: ['A1 Areas & <months>'],
  names: ['Incidents_2017_18'],
  traces: [
    {
      partId: 'cover',
      name: 'Cover',
      known: '0abc 1def:3',
      blocks: [{ id: 'cover.what', holds: 'draft', draft: '0abc', lines: [[3, '1def']] }],
    },
  ],
};

test('a state is read as it was written', () => {
  expect(parseState(writeState(state))).toEqual(state);
});

test.each(['', '<data/>', writeState(state).replace('"version":1', '"version":9')])(
  'what is no state of this version is no report: %j',
  (xml) => {
    expect(parseState(xml)).toEqual(NO_REPORT);
  },
);

test('of two states both sheets are the report’s, and half-way in one is half-way', () => {
  const other: ReportState = {
    ...state,
    phase: 'complete',
    sheets: [{ partId: 'cover', id: '{2}' }],
    adding: [],
  };
  expect(joinStates([other, state])).toEqual({ ...state, sheets: [...other.sheets, ...state.sheets] });
  expect(joinStates([])).toEqual(NO_REPORT);
});
