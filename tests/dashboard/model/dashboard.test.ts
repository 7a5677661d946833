import { describe, expect, it } from 'vitest';

import { createEvaluator } from '../../../src/core/figures/evaluate';
import { selectCube, type Selection } from '../../../src/core/figures/selection';
import { traceFigure } from '../../../src/core/figures/trace-figure';
import { LANGUAGES } from '../../../src/core/language/languages';
import { makeDashboard } from '../../../src/dashboard/model/dashboard';
import { QUESTIONS } from '../../../src/dashboard/model/questions';
import type { DrawnView, FigureCell, View, ViewId } from '../../../src/dashboard/model/view';
import { makeInput } from '../../core/report/make-input';
import { bareYear, madeYear } from '../support/made-year';

const year = madeYear();
const dashboard = (selection: Selection = {}) => makeDashboard(year, selection, 'en-GB');

function viewOf(id: ViewId, selection: Selection = {}): DrawnView {
  const view = dashboard(selection).views.find((one) => one.id === id);
  if (view?.state !== 'drawn') throw new Error(`Nothing drawn: ${id}`);
  return view;
}

function figuresOf(view: View): FigureCell[] {
  if (view.state === 'nothing') return [];
  return view.table.rows.flatMap(({ cells }) => cells.filter((cell) => cell.type === 'figure'));
}

const SELECTIONS: readonly Selection[] = [
  {},
  { likeForLike: true },
  { areas: ['Corvale'], months: [4, 5, 6] },
  { categories: ['Drugs'] },
  { sources: ['Operator'], likeForLike: true },
  { areas: ['Dunmoor'], likeForLike: true },
  { categories: [] },
];

describe('makeDashboard', () => {
  it('answers every question of past meetings', () => {
    const { views, headlines } = dashboard();
    for (const { question, answeredBy } of QUESTIONS) {
      expect(answeredBy.length, question).toBeGreaterThan(0);
      for (const answer of answeredBy) {
        if (answer === 'glossary') continue;
        if ('view' in answer)
          expect(views.find(({ id }) => id === answer.view)?.state, question).toBe('drawn');
        else expect(headlines.find(({ id }) => id === answer.headline)?.now.type, question).toBe('figure');
      }
    }
  });

  it('says who started the incidents, and how many arrests are of all areas', () => {
    expect(viewOf('sources').reading).toMatch(
      /control room itself started \d+ of the \d+ .* The police started \d+\.$/,
    );
    expect(viewOf('arrests').reading).toMatch(/of the arrests in all areas/);
    expect(viewOf('activations').reading).toMatch(
      /alarm activations led to \d+ incidents: [\d.,]+ activations/,
    );
    expect(viewOf('evidence').reading).toMatch(/For every 100 footage reviews/);
  });

  it('tells a rise that comes of a new area from a real one', () => {
    const { reading, remarks } = viewOf('comparison');
    expect(reading).toMatch(/Compared with 2016\/17, incidents .*; like for like they /);
    expect(remarks.join()).toContain('Dunmoor joined in October 2017');
  });

  it.each(SELECTIONS)('shows figures whose rows add up to them: %j', (selection) => {
    const model = dashboard(selection);
    const cells = [
      ...model.headlines.flatMap(({ now, before, change }) => [now, before, ...(change ? [change] : [])]),
      ...model.views.filter(({ id }) => id !== 'comparison').flatMap(figuresOf),
    ].filter((cell) => cell.type === 'figure');
    const sums = cells.filter(({ figure }) => figure.type === 'sum').filter((_, index) => index % 7 === 0);
    for (const { figure, value, at } of sums) {
      const { step } = traceFigure({ figure, selection, ...(at && { at }) }, year);
      expect(step.value).toBe(value);
    }
    const evaluate = createEvaluator(selectCube(year.cube, selection));
    for (const { figure, value, at } of cells) if (!at) expect(value).toBe(evaluate(figure));
  });

  it.each(SELECTIONS)('travels between threads and windows: %j', (selection) => {
    const model = dashboard(selection);
    expect(structuredClone(model)).toEqual(model);
  });

  it('has rows and columns that fit, unique headers and a reading in every view', () => {
    for (const selection of SELECTIONS)
      for (const language of LANGUAGES)
        for (const view of makeDashboard(year, selection, language).views) {
          if (view.state === 'nothing') {
            expect(view.sentence).toMatch(/\.$/);
            continue;
          }
          const { columns, rows } = view.table;
          expect(view.reading).toMatch(/\.$/);
          expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
          for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
          expect(view.drawnRows).toBeLessThanOrEqual(rows.length);
          for (const { column } of view.series) expect(columns.map(({ id }) => id)).toContain(column);
        }
  });

  it('counts like for like what both years report, and shows no area that has nothing to compare', () => {
    const evaluate = createEvaluator(year.cube);
    const [incidents] = dashboard({ likeForLike: true }).headlines;
    expect(incidents?.now).toMatchObject({
      value: evaluate({ type: 'sum', measure: 'incidents', where: { year: 2017, likeForLike: 'incidents' } }),
    });
    expect(incidents?.direction).toBeDefined();
    const areas = viewOf('areas', { likeForLike: true }).table.rows.map(({ cells }) => cells[0]);
    expect(areas).not.toContainEqual({ type: 'text', text: 'Dunmoor' });
    expect(viewOf('areas', {}).table.rows.map(({ cells }) => cells[0])).toContainEqual({
      type: 'text',
      text: 'Dunmoor',
    });
  });

  it('gives no change where a month is missing in one year, and names the month', () => {
    const [incidents] = dashboard().headlines;
    expect(incidents?.direction).toBeUndefined();
    expect(incidents?.movement).toContain('Not compared with 2016/17');
    expect(viewOf('months').remarks.join()).toContain('Corvale: June 2016');
  });

  it('says of a change that was not compared that it was not, and not that it is not recorded', () => {
    const { columns, rows } = viewOf('months').table;
    const june = rows.find(({ cells }) => cells[0]?.type === 'text' && cells[0].text === 'Total')!;
    const at = columns.findIndex(({ id }) => id === 'incidents-change');
    expect(june.cells[at]).toEqual({ type: 'absent', shorthand: '[x]', instead: 'not compared' });
    for (const view of dashboard().views) {
      if (view.state === 'nothing') continue;
      const { table } = view;
      table.columns.forEach(({ id }, index) => {
        for (const { cells } of table.rows) {
          const cell = cells[index]!;
          if (cell.type === 'absent' && cell.shorthand === '[x]')
            expect(cell.instead, id).toBe(/-change(-share)?$/.test(id) ? 'not compared' : undefined);
        }
      });
    }
  });

  it('names the areas without arrests where there is no rate of arrests, though both are counted', () => {
    const entries = ['2017-04', '2017-05'].flatMap((month) => [
      { table: 'a', month, area: 'A', counts: { incidents: 10, arrests: 2 } },
      { table: 'b', month, area: 'B', counts: { incidents: 8 } },
      { table: 'c', month, area: 'C', counts: { arrests: 1 } },
    ]);
    const tables = ['a', 'b', 'c'].map((name) => ({ name, layout: { kind: 'block' } as const }));
    const rate = makeDashboard(makeInput({ entries, tables }), {}, 'en-GB').headlines[3]!;
    expect(rate.now).toEqual({ type: 'absent', shorthand: '[x]', instead: 'not given' });
    expect(rate.remark).toMatch(/^Incidents and arrests are not recorded for the same areas and months/);
    expect(rate.remark).toContain('Arrests, B');
    expect(rate.remark).not.toContain('2016');
  });

  it('says which areas activations are of, where alarms began incidents in others too', () => {
    const alarm = (area: string, incidents: number) => ({
      month: '2017-04',
      area,
      source: 'Alarm activation',
      counts: { incidents },
    });
    const entries = [
      alarm('A', 5),
      alarm('B', 3),
      { table: 'alarms', month: '2017-04', area: 'A', counts: { activations: 900 } },
    ];
    const tables = [
      { name: 'log', layout: { kind: 'log' } as const },
      { name: 'alarms', layout: { kind: 'block' } as const },
    ];
    const [both, alone] = [entries, entries.filter(({ area }) => area === 'A')].map((some) =>
      makeDashboard(makeInput({ entries: some, tables }), {}, 'en-GB').views.find(
        ({ id }) => id === 'activations',
      ),
    );
    if (both?.state !== 'drawn' || alone?.state !== 'drawn') throw new Error('nothing');
    expect(both.reading).toContain('led to 5 incidents');
    expect(both.remarks[0]).toBe(
      'Counts only where activations are recorded (A); everywhere together, alarms began 8 incidents.',
    );
    expect(alone.remarks.join()).not.toContain('everywhere together');
  });

  it('shows the selected months only, in both years', () => {
    const { table } = viewOf('months', { months: [12, 1] });
    expect(table.rows.filter(({ role }) => role === 'part').map(({ cells }) => cells[0])).toEqual([
      { type: 'text', text: 'December' },
      { type: 'text', text: 'January' },
    ]);
  });

  it('counts each hour of the week once', () => {
    const { table, remarks } = viewOf('hours');
    const all = figuresOf({ ...viewOf('hours'), table }).reduce((sum, { value }) => sum + value, 0);
    expect(all).toBeGreaterThan(0);
    expect(remarks[0]).toContain(String(all));
  });

  it('has 0 of a category an area does not name, and no figure of one where the area tells none', () => {
    const input = makeInput({
      entries: [
        { month: '2017-04', area: 'A', category: 'Drugs', counts: { incidents: 4 } },
        { month: '2017-05', area: 'A', category: 'Robbery', counts: { incidents: 2 } },
        { table: 'totals', month: '2017-04', area: 'B', counts: { incidents: 9 } },
      ],
      tables: [
        { name: 'matrix', layout: { kind: 'matrix' } },
        { name: 'totals', layout: { kind: 'block' } },
      ],
    });
    const view = makeDashboard(input, { categories: ['Drugs'] }, 'en-GB').views.find(
      ({ id }) => id === 'months',
    );
    if (view?.state !== 'drawn') throw new Error('nothing');
    const cellOf = (month: string) =>
      view.table.rows.find(({ cells }) => cells[0]?.type === 'text' && cells[0].text === month)?.cells[1];
    expect(cellOf('April')).toMatchObject({ value: 4 });
    expect(cellOf('May')).toMatchObject({ value: 0 });
    expect(cellOf('June')).toEqual({ type: 'absent', shorthand: '[x]' });
    const areas = makeDashboard(input, { categories: ['Drugs'] }, 'en-GB').views.find(
      ({ id }) => id === 'areas',
    );
    expect(areas).toMatchObject({ state: 'drawn' });
    expect(JSON.stringify(areas)).not.toContain('"text":"B"');
  });

  it('says what is not recorded instead of drawing zeros', () => {
    const model = makeDashboard(bareYear(), {}, 'en-GB');
    expect(model.headlines.map(({ now }) => now.type)).toEqual([
      'figure',
      'absent',
      'absent',
      'absent',
      'absent',
    ]);
    const states = Object.fromEntries(model.views.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({ months: 'drawn', areas: 'nothing', sources: 'nothing', hours: 'nothing' });
    expect(states).toMatchObject({ evidence: 'nothing', activations: 'nothing', availability: 'nothing' });
  });

  it('is empty where nothing was counted', () => {
    const model = makeDashboard(makeInput({ entries: [] }), {}, 'cy-GB');
    expect(model.isEmpty).toBe(true);
    expect(model.views.every(({ state }) => state === 'nothing')).toBe(true);
  });
});
