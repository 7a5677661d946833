import { describe, expect, test } from 'vitest';

import type { Figure } from '../../../../src/core/figures/figure';
import { publishedFigures } from '../../../../src/core/report/disclosure/published-figures';
import type { Block, Part, ReportDocument, Table } from '../../../../src/core/report/document';
import { makeCube } from '../../../support/made-cube';
import { makeReport } from '../../../support/made-report';

const report = makeReport(makeCube());
const figureOf = (area: string): Figure => ({ type: 'sum', measure: 'incidents', where: { area } });

function table(id: string, areas: readonly string[]): Table {
  const column = { id: 'count', header: 'Count', width: 1, align: 'right' } as const;
  return {
    type: 'table',
    id,
    name: id,
    title: id,
    columns: [column],
    rows: areas.map((area) => ({
      role: 'part',
      cells: [{ type: 'figure', figure: figureOf(area), format: 'count' }],
    })),
    notes: [],
  };
}

function documentOf(...parts: readonly (readonly [boolean, readonly Block[]])[]): ReportDocument {
  return {
    ...report,
    parts: parts.map(([internal, blocks], index): Part => ({
      id: String(index),
      sheetName: String(index),
      title: '',
      role: 'statistics',
      internal,
      orientation: 'portrait',
      blocks,
    })),
  };
}

describe('published figures', () => {
  test('are those of tables, each once', () => {
    expect(publishedFigures(documentOf([false, [table('a', ['x', 'y']), table('b', ['y'])]]))).toEqual([
      figureOf('x'),
      figureOf('y'),
    ]);
  });

  test('are those of every wording of a sentence, and what chooses between them', () => {
    const say = (area: string) => [{ type: 'figure', figure: figureOf(area), format: 'count' } as const];
    const sentence = [
      {
        type: 'choice',
        figure: figureOf('chooses'),
        above: say('above'),
        below: say('below'),
        equal: say('equal'),
        none: say('none'),
      } as const,
    ];
    const found = publishedFigures(documentOf([false, [{ type: 'list', id: 'l', items: [sentence] }]]));
    expect(found).toEqual(['chooses', 'above', 'below', 'equal', 'none'].map(figureOf));
  });

  test('are none of internal parts, but for the tables that charts and leaders of public ones draw on', () => {
    const internal = [true, [table('a', ['x']), table('b', ['y'])]] as const;
    const leader = { type: 'leader', table: 'a', column: 'count', place: 1 } as const;
    expect(publishedFigures(documentOf(internal))).toEqual([]);
    expect(
      publishedFigures(documentOf(internal, [false, [{ type: 'paragraph', id: 'p', sentence: [leader] }]])),
    ).toEqual([figureOf('x')]);
  });

  test('cannot be told where a table or column is missing', () => {
    const leader = (id: string, column: string) =>
      documentOf([
        false,
        [
          table('a', []),
          { type: 'paragraph', id: 'p', sentence: [{ type: 'leader', table: id, column, place: 1 }] },
        ],
      ]);
    expect(() => publishedFigures(leader('gone', 'count'))).toThrow('no table');
    expect(() => publishedFigures(leader('a', 'gone'))).toThrow('no column');
  });
});
