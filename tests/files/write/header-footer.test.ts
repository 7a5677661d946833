import { expect, test } from 'vitest';

import { headerFooter } from '../../../src/files/write/header-footer';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
import { makeCube } from '../../support/made-cube';
import { makeReport } from '../../support/made-report';

const cube = makeCube({ rows: 5 });
const { print } = layOutReport(makeReport(cube), cube).sheets[0]!;

test('the title stands above, the sheet and the page number below', () => {
  expect(headerFooter({ ...print, headerText: 'Report', footerText: 'Cover' })).toEqual({
    oddHeader: '&L&"Arial,Regular"&10 Report',
    oddFooter: '&L&"Arial,Regular"&10 Cover&R&"Arial,Regular"&10 Page &P of &N',
  });
});

test('no text is taken for a code', () => {
  const { oddHeader } = headerFooter({ ...print, headerText: '2017/18 &P & more' });
  expect(oddHeader).toBe('&L&"Arial,Regular"&10 2017/18 &&P && more');
});
