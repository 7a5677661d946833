import { describe, expect, it, test } from 'vitest';

import { isMarkedPartner, partnerNameOf } from '../../../../src/core/recognise/names/partner-kind';
import { encodeRecords } from '../../../../src/core/records/encode-records';
import { recogniseText } from '../../support/recognise-text';

describe('partnerNameOf', () => {
  test.each([
    ['Central Beds (client)', 'Central Beds', 'client'],
    ['Central Beds(Client)', 'Central Beds', 'client'],
    ['St Neot’s [client authority]', 'St Neot’s', 'client'],
    ['Hertsmere – client', 'Hertsmere', 'client'],
    ['Hertsmere client', 'Hertsmere', 'client'],
    ['Stevenage (member)', 'Stevenage', 'member'],
  ])('%j is %s, a %s', (text, name, kind) => {
    expect(partnerNameOf(text)).toEqual({ name, kind });
  });

  test.each(['Stevenage', 'Clientham', 'Client', '(client)', 'Other client', 'Members', 'Old Town (north)'])(
    '%j stays as it is',
    (text) => {
      expect(partnerNameOf(text)).toEqual({ name: text });
      expect(isMarkedPartner(text)).toBe(false);
    },
  );
});

describe('areas marked as members and clients', () => {
  const months = ['April', 'May', 'June', 'July', 'August', 'September'];
  const table = (measure: string) =>
    [
      measure,
      'Month | Stevenage | East Herts | Central Beds (client) | Total',
      ...months.map((month, index) => `${month} | ${index + 2} | 3 | 4 | ${index + 9}`),
    ].join('\n');

  it('are areas, each with its kind and without the mark', () => {
    const { areas, columns } = encodeRecords(
      recogniseText(`Annual statistics 2017/18\n\n${table('Incidents')}\n\n${table('Arrests')}`),
    );
    expect(areas.map(({ name, kind }) => `${name}: ${kind}`).sort()).toEqual([
      'Central Beds: client',
      'East Herts: member',
      'Stevenage: member',
    ]);
    expect(columns.category.every((category) => category === -1)).toBe(true);
  });

  it('are one area with and without the mark, in a log too', () => {
    const { areas } = encodeRecords(
      recogniseText(
        'Date | Area | Category\n2017-04-03 | Hertsmere (client) | Drugs\n2017-04-04 | Hertsmere | Drugs\n2017-04-05 | Stevenage | Drugs',
      ),
    );
    expect(areas).toEqual([
      { name: 'Hertsmere', kind: 'client' },
      { name: 'Stevenage', kind: 'member' },
    ]);
  });

  it('are what the profile calls them where it says so', () => {
    const profile = { version: 1 as const, partnership: { areas: [{ name: 'Hertsmere (client)' }] } };
    const { areas } = encodeRecords(
      recogniseText(
        'Date | Area | Category\n2017-04-03 | Hertsmere (client) | Drugs\n2017-04-04 | Hertsmere (client) | Drugs',
        {
          profile,
        },
      ),
    );
    expect(areas.map(({ name }) => name)).toEqual(['Hertsmere (client)']);
  });
});
