import fc from 'fast-check';
import { expect, test } from 'vitest';

import { NameMaker } from '../../../../src/core/report/workbook/defined-name';

test('words become a name', () => {
  const names = new NameMaker([]);
  expect(names.make('Incidents, Stevenage, 2017/18')).toBe('Incidents_Stevenage_2017_18');
  expect(names.make('Théâtre – café')).toBe('Theatre_cafe');
});

test('a name is given once, whatever the case, and never one that is taken', () => {
  const names = new NameMaker(['Figures']);
  expect(names.make('figures')).toBe('figures_2');
  expect(names.make('Incidents')).toBe('Incidents');
  expect(names.make('INCIDENTS')).toBe('INCIDENTS_2');
});

test('no part of a name reads as an encoded character', () => {
  const names = new NameMaker([]);
  expect(names.make('Arrests, _x0041_, 2016/17')).toBe('Arrests_Xx0041_2016_17');
  expect(names.make('Arrests, x00e9')).toBe('Arrests_Xx00e9');
});

test('no name reads as a cell, a row and column or a number', () => {
  const names = new NameMaker([]);
  expect(names.make('FY18')).toBe('Figure_FY18');
  expect(names.make('R1C1')).toBe('Figure_R1C1');
  expect(names.make('c')).toBe('Figure_c');
  expect(names.make('2017/18')).toBe('Figure_2017_18');
  expect(names.make('漢字')).toBe('Figure');
});

test('whatever the words, Excel takes the name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 20 }), (texts) => {
      const names = new NameMaker(['Figures']);
      const made = texts.map((text) => names.make(text));
      for (const name of made) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(name).not.toMatch(/^(?:[A-Za-z]{1,3}\d+|[RrCc])$/);
        expect(name.length).toBeLessThanOrEqual(255);
      }
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
    }),
    { seed: 20173 },
  );
});

test('a name is whole, however long', () => {
  const words =
    'Incidents, proactive, 2017/18 as a share of Total of 2 figures from Incidents, proactive, 2017/18 on';
  expect(new NameMaker([]).make(words)).toBe(
    'Incidents_proactive_2017_18_as_a_share_of_Total_of_2_figures_from_Incidents_proactive_2017_18_on',
  );
});
