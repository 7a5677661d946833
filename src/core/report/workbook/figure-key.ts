import type { Figure, Where } from '../../figures/figure';

/** A text that is the same for two figures exactly where they are the same expression, however written down. */
export function figureKey(figure: Figure): string {
  switch (figure.type) {
    case 'sum':
      return `sum(${figure.measure},${whereKey(figure.where)})`;
    case 'constant':
      return `constant(${figure.value})`;
    case 'ratio':
      return `ratio(${figureKey(figure.of)},${figureKey(figure.to)},${figure.per})`;
    case 'difference':
    case 'change':
      return `${figure.type}(${figureKey(figure.now)},${figureKey(figure.before)})`;
    case 'share':
      return `share(${figureKey(figure.part)},${figureKey(figure.whole)})`;
    case 'rank':
      return `rank(${figureKey(figure.of)},${figure.among.map(figureKey).join(',')})`;
    case 'total':
      return `total(${figure.parts.map(figureKey).join(',')})`;
    case 'cell':
      return `cell(${JSON.stringify([figure.table, figure.row, figure.column])})`;
    case 'rows':
      return `rows(${JSON.stringify([figure.table, figure.column, figure.where.map(({ column, text }) => [column, text])])})`;
  }
}

function whereKey(where: Where): string {
  const facets = [
    where.year,
    where.month,
    where.area,
    where.subArea,
    where.areaKind,
    where.category,
    where.source,
    where.proactive,
    where.likeForLike,
    where.rated,
  ];
  return JSON.stringify(facets);
}
