import { describe, expect, it } from 'vitest';

import { findDelimiter } from '../../../../src/files/read/csv/find-delimiter';

describe('findDelimiter', () => {
  it.each([
    [',', 'a,b,c\n1,2,3'],
    [';', 'a;b;c\n1;2;3'],
    ['\t', 'a\tb\n1\t2'],
    [';', 'a;b\n1,5;2,5\n3,5;4,5'],
    [',', '"a;b;c",d\n"1;2;3",4\n"1;2;3",4'],
    [',', 'Title; with; marks\na,b,c\n1,2,3\n4,5,6'],
    [';', 'a, b, c\n\nRef;Date;Notes\n1;2;x\n2;3;y, z'],
    [',', 'one column\nonly'],
    [',', ''],
    [';', 'a;b\n"line\nend;;;";c\nd;e'],
    ['\t', 'a\tb, c\td\n1\t2, 3\t4'],
  ])('finds %j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});
