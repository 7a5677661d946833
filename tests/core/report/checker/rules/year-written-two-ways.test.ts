import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on a financial year written another way than the others', () => {
  const text =
    '1. SUMMARY\n\n1.1 During 2017/8 much happened.\n\n1.2 In 2017/18 and 2016/17 too, not in 2016-17.';
  expect(found('year written two ways', text)).toEqual([
    ['2017/8', '2017/18'],
    ['2016-17', '2017/18'],
  ]);
});

test('takes the longer one for right where each stands once', () => {
  expect(found('year written two ways', '1. SUMMARY\n\n1.1 From 2017/8 to 2017/18.')).toEqual([
    ['2017/8', '2017/18'],
  ]);
});

test('takes neither dates nor names of files for financial years', () => {
  const text = '1. SUMMARY\n\n1.1 In 2017/18, by 2017/8/3, see log 2017-18.xlsx, reference 2016/44.';
  expect(found('year written two ways', text)).toEqual([]);
});
