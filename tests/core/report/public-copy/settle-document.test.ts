import { describe, expect, test } from 'vitest';

import { createEvaluator } from '../../../../src/core/figures/evaluate';
import type { Block, Part, ReportDocument } from '../../../../src/core/report/document';
import { settleDocument } from '../../../../src/core/report/public-copy/settle-document';
import { makeCube } from '../../../support/made-cube';
import { makeReport } from '../../../support/made-report';

const cube = makeCube();
const report = makeReport(cube);

function withBlocks(blocks: readonly Block[], internal = false): ReportDocument {
  const part: Part = {
    id: 'part',
    sheetName: 'Part',
    title: 'Part',
    role: 'statistics',
    internal,
    orientation: 'portrait',
    blocks,
  };
  return { ...report, parts: [part] };
}

describe('a settled document', () => {
  const settled = settleDocument(report, { evaluate: createEvaluator(cube) });

  test('has no figure left and no internal part', () => {
    expect(JSON.stringify(settled)).not.toMatch(
      /"type":"(?:figure|sum|leader|leader figure|choice|column sum)"/,
    );
    expect(settled.parts.every(({ internal }) => !internal)).toBe(true);
    expect(settled.parts.length).toBeGreaterThan(0);
  });

  test('keeps what is no figure as it is', () => {
    const headings = ({ parts }: ReportDocument) =>
      parts
        .filter(({ internal }) => !internal)
        .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'heading'));
    expect(headings(settled)).toEqual(headings(report));
  });

  test('settles again to itself', () => {
    expect(settleDocument(settled, { evaluate: createEvaluator(cube) })).toEqual(settled);
  });
});

test('what is withheld is shorthand in a table, text in a sentence, and leaves no sum', () => {
  const figure = { type: 'sum', measure: 'incidents', where: {} } as const;
  const column = { id: 'count', header: 'Count', width: 1, align: 'right' } as const;
  const document = withBlocks([
    {
      type: 'table',
      id: 'a',
      name: 'A',
      title: 'A',
      columns: [{ ...column, id: 'label', header: 'Label' }, column],
      rows: [
        {
          role: 'part',
          cells: [
            { type: 'text', text: 'x' },
            { type: 'figure', figure, format: 'count' },
          ],
        },
        {
          role: 'total',
          cells: [
            { type: 'text', text: 'y' },
            { type: 'column sum', table: 'a', column: 'count', format: 'count' },
          ],
        },
      ],
      notes: [],
    },
    { type: 'paragraph', id: 'p', sentence: [{ type: 'figure', figure, format: 'count' }] },
  ]);
  const { parts } = settleDocument(document, { evaluate: () => '[c]' });
  const [table, paragraph] = parts[0]!.blocks;
  const hidden = { type: 'shorthand', shorthand: '[c]' };
  expect(table).toMatchObject({ rows: [{ cells: [{}, hidden] }, { cells: [{}, hidden] }] });
  expect(paragraph).toMatchObject({ sentence: [{ type: 'text', text: '[c]' }] });
});
