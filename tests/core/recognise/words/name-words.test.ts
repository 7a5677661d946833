import { describe, expect, it } from 'vitest';

import { readClues } from '../../../../src/core/recognise/words/read-clues';

const areasOf = (title: string): readonly string[] => readClues(title, 'title').names;

describe('the area a title names', () => {
  it.each([
    ['East Herts District Council CCTV statistics 2023/24', 'East Herts'],
    ['EAST HERTS DISTRICT COUNCIL CCTV STATISTICS 2023/24', 'EAST HERTS'],
    ['East Herts district council - 2023/24', 'East Herts'],
    ["East Herts District Council's CCTV return", 'East Herts'],
    ['CCTV incidents for North Kesteven District Council', 'North Kesteven'],
    ['St Albans City and District Council incident log - April 2023', 'St Albans'],
    ['Wakefield Metropolitan District Council', 'Wakefield'],
    ['Stevenage Borough Council CCTV statistics 2023/24', 'Stevenage'],
    ['Dudley Metropolitan Borough Council', 'Dudley'],
    ['Merthyr Tydfil County Borough Council', 'Merthyr Tydfil'],
    ['Rhondda Cynon Taf County Borough Council CCTV 2023/24', 'Rhondda Cynon Taf'],
    ['Lincoln City Council', 'Lincoln'],
    ['Lincolnshire County Council', 'Lincolnshire'],
    ['Sleaford Town Council CCTV return', 'Sleaford'],
    ['Ruskington Parish Council', 'Ruskington'],
    ['Rutland Council', 'Rutland'],
    ['Bath and North East Somerset Council', 'Bath and North East Somerset'],
    ["King's Lynn and West Norfolk Borough Council", "King's Lynn and West Norfolk"],
    ["Borough Council of King's Lynn and West Norfolk", "King's Lynn and West Norfolk"],
    ['London Borough of Barking and Dagenham CCTV statistics', 'Barking and Dagenham'],
    ['The Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
    ['Metropolitan Borough of Dudley', 'Dudley'],
    ['Borough of Broxbourne incidents', 'Broxbourne'],
    ['District Council of Arden', 'Arden'],
    ['Council of the Isles of Scilly', 'Isles of Scilly'],
    ['North Kesteven District CCTV return', 'North Kesteven'],
    ['New Forest District Council CCTV statistics', 'New Forest'],
    ['Test Valley Borough Council CCTV statistics', 'Test Valley'],
    ['CCTV statistics New Forest', 'New Forest'],
  ])('of %j is %s', (title, area) => {
    expect(areasOf(title)).toEqual([area]);
  });

  it.each([
    'Borough Council CCTV statistics 2023/24',
    'The District Council',
    'Town Council',
    'Council incidents by month',
    'New CCTV statistics',
    'District CCTV incidents',
  ])('is none in %j', (title) => {
    expect(areasOf(title)).toEqual([]);
  });
});
