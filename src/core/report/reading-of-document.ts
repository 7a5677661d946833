import type { Cube } from '../figures/cube';
import { createEvaluator } from '../figures/evaluate';
import type { ReportDocument, Table } from './document';
import type { Reading } from './read-cell';
import { readTableFigure } from './table-figures';

/** What it takes to read the numbers of a document: its figures over the cube, and those over its own tables. */
export function readingOf(document: Pick<ReportDocument, 'parts'>, cube: Cube): Reading {
  const tables = document.parts.flatMap((part) =>
    part.blocks.filter((block): block is Table => block.type === 'table'),
  );
  const reading: Reading = {
    evaluate: createEvaluator(cube, (figure) => readTableFigure(figure, reading)),
    tables: new Map(tables.map((table) => [table.id, table])),
  };
  return reading;
}
