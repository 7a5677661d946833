import { describe, expect, it } from 'vitest';

import { cameraNotInRegister } from '../../../../src/core/check/rules/camera-not-in-register';
import { register } from '../../records/make-recognition';
import { check, logOf } from '../check-sheets';

describe('camera-not-in-register', () => {
  const cameras = {
    rows: [['Camera'], ['C1'], ['007']],
    tables: [register('cameras', ['camera'], { context: { year: 2017 } })],
    sheet: 'Cameras',
  };

  it('finds a camera the register lacks', () => {
    expect(check(cameraNotInRegister, [logOf([{}, { camera: 'C9' }]), cameras])).toEqual(['D3']);
  });

  it('finds one in the register of faults', () => {
    const faults = {
      rows: [['Camera'], ['C1'], ['099']],
      tables: [register('faults', ['camera'], { context: { year: 2017 } })],
      sheet: 'Faults',
    };
    expect(check(cameraNotInRegister, [faults, cameras])).toEqual(['A3']);
  });

  it('takes numbers with and without leading zeros for one', () => {
    expect(check(cameraNotInRegister, [logOf([{ camera: 7 }, { camera: 'Cam 7' }]), cameras])).toEqual([]);
  });

  it('passes where there is no register', () => {
    expect(check(cameraNotInRegister, [logOf([{ camera: 'C9' }])])).toEqual([]);
  });
});
