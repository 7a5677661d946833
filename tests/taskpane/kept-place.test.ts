import { describe, expect, test } from 'vitest';

import { type PageStorage, placeInStorage } from '../../src/taskpane/kept-place';

function storage(): PageStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
  };
}

const place = { step: 'report', role: 'Finance officer', files: ['Returns.xlsx'] } as const;

describe('the place in a workbook', () => {
  test('is kept for each workbook', () => {
    const computer = storage();
    placeInStorage(() => computer, 'https://example.org/a.xlsx')!.keep(place);
    expect(placeInStorage(() => computer, 'https://example.org/a.xlsx')!.load()).toEqual(place);
    expect(placeInStorage(() => computer, 'https://example.org/b.xlsx')!.load()).toBeUndefined();
  });

  test.each(['', undefined])('is not kept for a workbook without an address: %j', (address) => {
    expect(placeInStorage(storage, address)).toBeUndefined();
  });

  test('is forgotten where nothing may be kept, without a fault', () => {
    const refusing = placeInStorage(() => {
      throw new Error('Storage is switched off.');
    }, 'a')!;
    refusing.keep(place);
    expect(refusing.load()).toBeUndefined();
  });

  test.each([
    '{',
    '5',
    'null',
    '{"step":"nowhere","role":"","files":[]}',
    '{"step":"check","role":1,"files":[]}',
  ])('that is damaged is none: %s', (text) => {
    const damaged = { ...storage(), getItem: () => text };
    expect(placeInStorage(() => damaged, 'a')!.load()).toBeUndefined();
  });
});
