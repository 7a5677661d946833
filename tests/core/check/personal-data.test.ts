import { describe, expect, it } from 'vitest';

import {
  holdsAnyPersonalData,
  holdsPersonalData,
  type PersonalData,
} from '../../../src/core/check/personal-data';

const PERSONAL: readonly (readonly [PersonalData, string])[] = [
  ['name', 'John Smith'],
  ['name', 'JOHN SMITH'],
  ['name', 'john smith'],
  ['name', 'SMITH, John'],
  ['name', 'Smith, John'],
  ['name', 'OKAFOR, David'],
  ['name', 'Assault on David Okafor'],
  ['name', 'reported by Sarah Jones 07700 900123'],
  ['name', 'Sarah J. Jones'],
  ['name', 'Mark Evans'],
  ['name', 'Charlotte Jones, Victoria Park'],
  ['name', 'Mr J Smith'],
  ['name', 'J Smith'],
  ['name', 'J.P. Smith'],
  ['name', "Siobhan O'Neill"],
  ['name', 'PC Jones'],
  ['date of birth', 'DOB 12/03/1985'],
  ['vehicle registration', 'AB12 CDE'],
  ['vehicle registration', 'ab12cde'],
  ['vehicle registration', 'ab12 cde'],
  ['vehicle registration', 'M123 ABC'],
  ['vehicle registration', 'm123abc'],
  ['postcode', 'SG1 1DA'],
  ['postcode', 'sg1 1da'],
  ['postcode', 'sg11da'],
  ['postcode', 'EC1A1BB'],
  ['phone number', '01438 242000'],
  ['phone number', '(01438) 242000'],
  ['phone number', '0044 1438 242000'],
  ['e-mail', 'j.smith@example.org'],
  ['police reference', '41/12345/17'],
  ['police reference', 'CR/012345/17'],
  ['police reference', 'Incident 345 of 12/03/2017'],
  ['police reference', 'Log 345 of 3rd March'],
  ['police reference', 'PC 1234'],
  ['police reference', 'PCSO7123'],
  ['police reference', 'collar number 4412'],
  ['police reference', 'PNC 97/123456X'],
];

/** The same in characters that look like the usual ones, or that cannot be seen, or in codes for characters. */
const ODDLY_SPELT: readonly (readonly [PersonalData, string])[] = [
  ['phone number', '\uff10\uff11\uff14\uff13\uff18 \uff12\uff14\uff12\uff10\uff10\uff10'],
  ['phone number', '01438\u200b242000'],
  ['phone number', '0\u00ad1438 242\u2060000'],
  ['phone number', '07700\u2011900\u2011123'],
  ['phone number', '01438\u00a0242000'],
  ['phone number', '01438\u2007\u2009242000'],
  ['phone number', '\u0660\u0661\u0664\u0663\u0668 \u0662\u0664\u0662\u0660\u0660\u0660'],
  ['phone number', '&#48;&#x31;438 242000'],
  ['phone number', '01438&nbsp;242000'],
  ['e-mail', 'j.smith\uff20example.org'],
  ['e-mail', 'j.smith\ufe6bexample\u200b.org'],
  ['e-mail', 'j.smith&#64;example.org'],
  ['e-mail', 'j.smith&commat;example\u200d.org'],
  ['vehicle registration', '\uff21\uff22\uff11\uff12 \uff23\uff24\uff25'],
  ['vehicle registration', 'AB12\u00a0CDE'],
  ['vehicle registration', 'AB\u200d12CDE'],
  ['postcode', 'SG1\u202f1DA'],
  ['police reference', '41\uff0f12345\uff0f17'],
  ['date of birth', 'D\u200bOB 12/03/1985'],
  ['name', 'John\u00a0Smith'],
  ['name', 'Jo\u200bhn Smith'],
  ['name', '\uff2a\uff4f\uff48\uff4e Smith'],
];

/** Places, cameras, categories, sources and titles as control rooms write them. */
const IMPERSONAL = [
  'Charlotte Street',
  'Victoria Park',
  'St James Way',
  'St. James Way',
  "St George's Way",
  'King George V Playing Fields',
  'James Robertson Court',
  'George Eliot Primary School',
  'Thomas Alleyne Academy',
  'John Lewis',
  'John Lewis car park',
  'Theft, John Lewis',
  'High Street, Victoria Road',
  'Old Town, James Way',
  'The George Hotel',
  'Albert Street / Grace Way',
  'Bradley Stoke',
  'Harold Hill',
  'Milton Keynes',
  'Chelsea',
  'Kings Langley',
  'Grace Way',
  'Francis House',
  'W H Smith',
  'WH Smith',
  'William Hill',
  'Camera 12 Albert Street',
  'PTZ 007 John Street North',
  'Mark Out',
  'April Fool',
  'Stevenage',
  'East Herts',
  'Central Bedfordshire',
  'Bedwell',
  'Anti-social behaviour',
  'Public Order/Affray',
  'Theft – shoplifting',
  'Domestic',
  'ANPR/vehicle search',
  'Fire/Medical',
  'Police control / Airwave',
  'Shopwatch radio',
  'CCTV/2017/18',
  'CCTV incident log Apr 17',
  'Incident 3 of 12',
  'Log 12 of 20 entries',
  'Dr Martens',
  'Log 12 of 20 entries',
  'no12 bus',
  'B&M',
  'Zone 12 car park',
  'SG1 area',
  'A602 Lytton Way',
  'M25 J23',
  'Level 2 1st floor',
  'N1 1st floor',
  'PC World',
  '\u2460 High Street',
  'Area &#1114112; x',
  'M&S; 0.143 824 2000',
];

describe('personal data', () => {
  it.each(PERSONAL)('finds a %s in “%s”', (kind, text) => {
    expect(holdsPersonalData(text, kind)).toBe(true);
  });

  it.each(ODDLY_SPELT)('finds a %s spelt oddly: “%s”', (kind, text) => {
    expect(holdsPersonalData(text, kind)).toBe(true);
  });

  it.each(IMPERSONAL)('passes “%s”', (text) => {
    expect(holdsAnyPersonalData(text)).toBe(false);
  });

  it('does not find what its rules say it does not', () => {
    for (const text of ['Sarah', 'Smith', 'Xanthippe Okafor', 'Rose Okafor', 'DAVID OKAFOR', 'david okafor'])
      expect(holdsPersonalData(text, 'name')).toBe(false);
  });
});
