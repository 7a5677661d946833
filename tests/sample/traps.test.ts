import { beforeAll, describe, expect, it } from 'vitest';

import { makeTruth, type Truth } from '../../sample/sample';
import { TRAPS } from '../../sample/traps';
import { type OpenedFile, openSample } from './opened-sample';

let truth: Truth;
let files: readonly OpenedFile[];

beforeAll(async () => {
  truth = makeTruth();
  files = await openSample();
});

/** The first place of a trap in a file whose name begins so. */
function valueAt(file: string, sheet: string, cell: string) {
  return files
    .find(({ name }) => name.startsWith(file))
    ?.sheets.get(sheet)
    ?.get(cell);
}

describe('the traps', () => {
  it('are all planted', () => {
    const planted = new Set<string>(truth.traps.map(({ trap }) => trap));
    expect(Object.keys(TRAPS).filter((trap) => !planted.has(trap))).toEqual([]);
  });

  it('lie where the truth says, letter by letter', () => {
    const misplaced = truth.traps.filter(({ file, sheet, cell, written }) => {
      if (cell === undefined || written === undefined || written === '') return false;
      const found = files
        .find(({ name }) => name === file)
        ?.sheets.get(sheet)
        ?.get(cell);
      return found !== written;
    });
    expect(misplaced).toEqual([]);
  });

  it('lie on sheets that are there', () => {
    const missing = truth.traps.filter(
      ({ file, sheet }) => !files.find(({ name }) => name === file)?.sheets.has(sheet),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    'day and month swapped',
    '29 February that never was',
    'answer unreadable',
    'cleared before reported',
    'link to another workbook',
  ])('%s: exactly once', (name) => {
    expect(truth.traps.filter(({ trap }) => trap === name)).toHaveLength(1);
  });

  it('spell North Arden five ways in the export', () => {
    const cells = [
      ...(files
        .find(({ name }) => name.startsWith('Incident'))
        ?.sheets.values()
        .next().value ?? []),
    ];
    const spellings = new Set(cells.filter(([address]) => /^C\d/.test(address)).map(([, value]) => value));
    expect([...spellings].sort()).toEqual([
      'Mid Fenland',
      'N Arden',
      'NADC',
      'North Arden',
      'North Arden ',
      'Nth Arden',
      'authority_name',
    ]);
  });

  it('keep notes that look like formulas as text', () => {
    const notes = truth.traps.filter(
      ({ trap, file }) => trap === 'text like a formula' && file.endsWith('.xlsx'),
    );
    expect(notes.length).toBeGreaterThan(5);
    for (const { file, sheet, cell, written } of notes) {
      expect(String(written)).toMatch(/^[=+-]/);
      expect(valueAt(file, sheet, cell!)).toBe(written);
    }
  });

  it('use every way of writing a time, a date, an answer and a count', () => {
    const written = (trap: string) =>
      truth.traps.filter((each) => each.trap === trap).map((each) => each.written);
    expect(written('date as text')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d\d\.\d\d\.\d\d$/),
        expect.stringMatching(/^\d\d\/\d\d\/\d{4}$/),
      ]),
    );
    expect(written('date without a year')).toContainEqual(
      expect.stringMatching(/^\d+(?:st|nd|rd|th) [A-Z][a-z]+$/),
    );
    expect(written('time as text')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^\d{4}$/),
        expect.stringMatching(/^\d+:\d\d$/),
        expect.stringMatching(/^\d+\.\d\d[ap]m$/),
      ]),
    );
    expect(new Set(written('answer in another form'))).toEqual(new Set(['yes', 'Yes', '✓', 'no', 'No']));
    expect(written('count in words')).toEqual(expect.arrayContaining(['2 x', 'two']));
    expect(written('downtime in another form')).toEqual(expect.arrayContaining(['1.5d', '36:00', 12]));
  });
});
