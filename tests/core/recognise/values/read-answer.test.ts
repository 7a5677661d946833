import { describe, expect, test } from 'vitest';

import { readAnswer, readAnswerText } from '../../../../src/core/recognise/values/read-answer';

describe('readAnswerText', () => {
  test.each([
    ...[
      'Y',
      'y',
      'Yes',
      'YES',
      'yes.',
      ' yes ',
      '✓',
      '✔',
      '✔\ufe0f',
      '☑',
      '✅',
      '√',
      'ü',
      'x',
      'X',
      '1',
      'TRUE',
      'true',
      'T',
    ],
    ...['Attended', 'police attended', 'Arrested', 'arrest made', 'Tick', 'y!'],
    ...['Yes (two units)', 'Yes - 2 officers', 'Y, PC', 'yes; later'],
  ])('%j is a yes', (text) => {
    expect(readAnswerText(text)).toEqual({ kind: 'yes' });
  });

  test.each([
    ...[
      'N',
      'n',
      'No',
      'NO',
      'no.',
      '✗',
      '✘',
      '❌',
      '☐',
      'û',
      '0',
      'FALSE',
      'false',
      '-',
      '–',
      'nil',
      'None',
    ],
    ...['Not attended', 'not  Attended', 'did not attend', 'No attendance', 'DNA', 'no arrest', 'No arrests'],
    ...['No – none free', 'N (stood down)'],
  ])('%j is a no', (text) => {
    expect(readAnswerText(text)).toEqual({ kind: 'no' });
  });

  test.each(['N/A', 'n/a', 'na', 'Not applicable', 'N / A', 'N.A.'])('%j does not apply', (text) => {
    expect(readAnswerText(text)).toEqual({ kind: 'not applicable' });
  });

  test.each(['', ' ', '\u00a0'])('%j is blank', (text) => {
    expect(readAnswerText(text)).toEqual({ kind: 'blank' });
  });

  test.each([
    ...[
      'Y/N',
      'Yes/No',
      'Y / N',
      'yes - no',
      'Yes (no)',
      'maybe',
      '?',
      'Y?',
      'yes?',
      '×',
      'xx',
      '2',
      'tbc',
      'unknown',
    ],
    ...['yesterday', 'noted', 'Police', '3 officers', 'yes and no', 'on way', 'not yet'],
  ])('%j is not read', (text) => {
    expect(readAnswerText(text)).toEqual({ kind: 'unread', text });
  });
});

describe('readAnswer', () => {
  test.each([
    [{ kind: 'boolean', boolean: true }, { kind: 'yes' }],
    [{ kind: 'boolean', boolean: false }, { kind: 'no' }],
    [{ kind: 'number', number: 1 }, { kind: 'yes' }],
    [{ kind: 'number', number: 0 }, { kind: 'no' }],
    [
      { kind: 'number', number: 2 },
      { kind: 'unread', text: '2' },
    ],
    [
      { kind: 'date', serial: 1 },
      { kind: 'unread', text: '1' },
    ],
    [
      { kind: 'error', code: '#REF!' },
      { kind: 'unread', text: '#REF!' },
    ],
    [{ kind: 'blank' }, { kind: 'blank' }],
    [{ kind: 'text', text: 'Y' }, { kind: 'yes' }],
  ] as const)('%j is %j', (cell, reading) => {
    expect(readAnswer(cell)).toEqual(reading);
  });
});
