import type { Figure, Where } from './figure';

const MONTHS_A_YEAR = 12;

/**
 * The same figure a year before; undefined where it speaks of no year, already compares years, or is read off a table.
 */
export function yearBefore(figure: Figure): Figure | undefined {
  switch (figure.type) {
    case 'sum': {
      const where = whereBefore(figure.where);
      return where && { ...figure, where };
    }
    case 'ratio': {
      const [of, to] = [yearBefore(figure.of), yearBefore(figure.to)];
      return of && to && { ...figure, of, to };
    }
    case 'share': {
      const [part, whole] = [yearBefore(figure.part), yearBefore(figure.whole)];
      return part && whole && { ...figure, part, whole };
    }
    case 'total': {
      const parts = figure.parts.map(yearBefore);
      return parts.every((part) => part !== undefined) && parts.length > 0 ? { ...figure, parts } : undefined;
    }
    case 'constant':
    case 'difference':
    case 'change':
    case 'rank':
    case 'cell':
    case 'rows':
      return undefined;
  }
}

function whereBefore(where: Where): Where | undefined {
  if (where.year === undefined && where.month === undefined) return undefined;
  return {
    ...where,
    ...(where.year !== undefined && { year: where.year - 1 }),
    ...(where.month !== undefined && { month: where.month - MONTHS_A_YEAR }),
  };
}
