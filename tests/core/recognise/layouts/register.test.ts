import { describe, expect, it } from 'vitest';

import { fieldsOf, NO_PROFILE, onlyTable, recogniseText } from '../../support/recognise-text';

const CAMERAS = `
Camera No | Area      | Location    | Type  | Installed  | Status
1         | Stevenage | Market Sq   | Dome  | 2010-05-04 | Live
2         | Stevenage | High Street | Fixed | 2012-06-11 | Live
3         | Hertford  | Bridge St   | PTZ   | 2016-05-02 | Live
4         | Hertford  | Station Rd  | Dome  | 2016-07-09 | Off
`;

describe('a list of cameras', () => {
  it('is no record of the days on which they were put up', () => {
    const table = onlyTable(recogniseText(CAMERAS, { sheet: 'Camera list' }));
    expect(table.layout).toBe('register');
    expect(fieldsOf(table)).not.toHaveProperty('date');
    expect(fieldsOf(table)).not.toHaveProperty('month');
    expect(fieldsOf(table)).toMatchObject({ camera: 'Camera No', area: 'Area' });
  });

  it('is one where the profile says so', () => {
    const profile = {
      ...NO_PROFILE,
      tables: [
        {
          file: 'test.xlsx',
          sheet: 'Camera list',
          layout: 'register' as const,
          subject: 'cameras' as const,
          fields: { camera: 'Camera No', date: 'Installed' },
        },
      ],
    };
    const table = onlyTable(recogniseText(CAMERAS, { sheet: 'Camera list', profile }));
    expect(fieldsOf(table)).toMatchObject({ date: 'Installed' });
  });
});
