import { expect, test } from 'vitest';

import { linesOf, onlyTable, recogniseText } from '../../support/recognise-text';

const counts = (lines: number): string => Array.from({ length: lines }, (_, index) => index + 1).join(' | ');

test('among sources, alarms and reviews are sources too, down and across', () => {
  const sources = ['Airwave', 'Alarm activation', 'Operator', 'Retrospective review'];
  const down = onlyTable(
    recogniseText(
      `Stevenage incidents 2017/18\nSource | Apr | May | Jun\n${sources.map((name) => `${name} | ${counts(3)}`).join('\n')}`,
    ),
  );
  expect(linesOf(down.countRows)).toEqual(sources.map((name, index) => `${String(index + 3)}: ${name}`));
  const across = onlyTable(
    recogniseText(
      `Stevenage incidents 2017/18\nMonth | ${sources.join(' | ')}\n${['Apr', 'May', 'Jun'].map((month) => `${month} | ${counts(4)}`).join('\n')}`,
    ),
  );
  expect(across.layout).toBe('matrix');
  expect(across.countColumns.map(({ source, measure }) => [source, measure])).toEqual(
    sources.map((name) => [name, undefined]),
  );
});

test('among measures they are measures', () => {
  const table = onlyTable(
    recogniseText(
      'Stevenage 2017/18\nMonth | Incidents | Alarm activations | Footage reviews\nApr | 1 | 2 | 3\nMay | 1 | 2 | 3\nJun | 1 | 2 | 3',
    ),
  );
  expect(table.countColumns.map(({ measure }) => measure)).toEqual(['incidents', 'activations', 'reviews']);
});
