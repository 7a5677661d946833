import { describe, expect, it } from 'vitest';

import { cameraTwice } from '../../../../src/core/check/rules/camera-twice';
import { register } from '../../records/make-recognition';
import { check, sentences } from '../check-sheets';

describe('camera-twice', () => {
  const camerasOf = (...rows: readonly (readonly [string, string])[]) => ({
    rows: [['Camera', 'Area'], ...rows],
    tables: [register('cameras', ['camera', 'area'], { context: { year: 2017 } })],
  });

  it('finds a camera that stands twice, however it is written', () => {
    const sheet = camerasOf(['007', 'Stevenage'], ['C8', 'Stevenage'], ['Cam 7', 'Stevenage']);
    expect(check(cameraTwice, [sheet])).toEqual(['A2 A4']);
    expect(sentences(cameraTwice, [sheet])).toEqual(['The camera “007” stands in 2 rows of this register.']);
  });

  it('passes the same number in two areas, rows without a camera, and other registers', () => {
    const areas = camerasOf(['007', 'Stevenage'], ['007', 'Hertsmere'], ['', 'Stevenage'], ['', 'Stevenage']);
    const faults = { rows: [['Camera'], ['1'], ['1']], tables: [register('faults', ['camera'])] };
    expect(check(cameraTwice, [areas, faults])).toEqual([]);
  });
});
