import { describe, expect, it, test } from 'vitest';

import { NO_PROFILE, recogniseText } from '../../support/recognise-text';

/** A log with a line alone in a row before each run of two entries. */
function logWith(lines: readonly string[], headings = 'Ref | Date | Time | Category | Arrests'): string {
  const entries = (place: number): string =>
    [3, 14]
      .map(
        (day) => `${String(place * 2 + day)} | 2017-04-${String(day).padStart(2, '0')} | 01:30 | Robbery | 1`,
      )
      .join('\n');
  return [headings, ...lines.flatMap((line, place) => [line, entries(place)])].filter(Boolean).join('\n');
}

function areasIn(text: string, profile = NO_PROFILE): (string | undefined)[] {
  return recogniseText(text, { profile }).layouts.map(({ context }) => context.area);
}

describe('names alone in the rows of a log', () => {
  it('head the entries below them', () => {
    expect(areasIn(logWith(['STEVENAGE', 'EAST HERTS', 'HERTSMERE']))).toEqual([
      'STEVENAGE',
      'EAST HERTS',
      'HERTSMERE',
    ]);
    const { layouts } = recogniseText(logWith(['Stevenage', 'East Herts']));
    expect(layouts.map(({ bodyFirstRow, bodyLastRow }) => [bodyFirstRow, bodyLastRow])).toEqual([
      [2, 3],
      [5, 6],
    ]);
  });

  it('are called what the profile calls them', () => {
    const areas = [{ name: 'Stevenage' }, { name: 'East Hertfordshire', aliases: ['East Herts'] }];
    const profile = { version: 1 as const, partnership: { areas } };
    expect(areasIn(logWith(['STEVENAGE', 'EAST HERTS', 'HERTSMERE']), profile)).toEqual([
      'Stevenage',
      'East Hertfordshire',
      'HERTSMERE',
    ]);
  });

  test.each([
    ['one name', ['STEVENAGE']],
    ['people', ['Alex Morgan', 'Sue Brown', 'John Smith']],
    ['names of which nothing says that they are places', ['Synectics', 'Genetec']],
    ['names that come again', ['PC Smith', 'PC Jones', 'PC Smith']],
    ['days', ['Monday', 'Tuesday']],
    ['categories', ['Robbery', 'Burglary']],
    ['remarks', ['Cameras down', 'System fault 3']],
    ['entries above the first', ['', 'Bank Holiday', 'Power Cut']],
  ])('are remarks: %s', (_, lines) => {
    expect(areasIn(logWith(lines))).toEqual([undefined]);
  });

  it('may come again, and stand under months', () => {
    expect(areasIn(logWith(['Stevenage', 'East Herts', 'Stevenage', 'East Herts']))).toEqual([
      'Stevenage',
      'East Herts',
      'Stevenage',
      'East Herts',
    ]);
    const byMonth = logWith(['Stevenage', 'East Herts'])
      .replace('\nStevenage', '\nApril 2017\nStevenage')
      .concat('\nMay 2017\nStevenage\n9 | 2017-05-03 | 01:30 | Robbery | 1');
    expect(areasIn(byMonth)).toEqual(['Stevenage', 'East Herts', 'Stevenage']);
  });

  it('have remarks among them, about which is asked', () => {
    const { layouts } = recogniseText(logWith(['Stevenage', 'Charter Fair', 'Hertsmere']));
    expect(layouts.map(({ context }) => context.area)).toEqual(['Stevenage', 'Hertsmere']);
    const asked = layouts[0]!.ambiguities.filter(({ code }) => code === 'areas by lines alone');
    expect(asked.map(({ detail }) => detail)).toEqual(['Charter Fair']);
  });

  it('are remarks where a column says the area', () => {
    const text = logWith(['STEVENAGE', 'EAST HERTS'], 'Ref | Date | Time | Category | Area').replaceAll(
      '| 1',
      '| Hatfield',
    );
    expect(areasIn(text)).toEqual([undefined]);
  });
});
