import { expect, test } from 'vitest';

import { readPlainText } from '../../../../src/core/report/checker/read-plain-text';

test('reads headings, numbered paragraphs and what stands above them', () => {
  const report = readPlainText(
    [
      'JOINT BOARD 4 OCTOBER 2018',
      '4 October 2018',
      'TITLE OF REPORT: YEARLY REPORT 2017/18',
      '1. SUMMARY',
      '',
      '1.1 The year',
      'was long.',
      '2 **Risks**',
      '- 2.1 12 cameras fail.',
      '• an item',
    ].join('\n'),
  );
  expect(report.title?.text).toBe('YEARLY REPORT 2017/18');
  expect(report.front.map(({ text }) => text)).toEqual([
    'JOINT BOARD 4 OCTOBER 2018',
    '4 October 2018',
    'TITLE OF REPORT: YEARLY REPORT 2017/18',
  ]);
  expect(report.sections).toEqual([
    {
      place: 'line 4',
      number: '1',
      heading: 'SUMMARY',
      paragraphs: [{ place: 'line 6', number: '1.1', text: 'The year was long.' }],
    },
    {
      place: 'line 8',
      number: '2',
      heading: 'Risks',
      paragraphs: [
        { place: 'line 9', number: '2.1', marks: '-', text: '12 cameras fail.' },
        { place: 'line 10', marks: '•', text: 'an item', isItem: true },
      ],
    },
  ]);
});
