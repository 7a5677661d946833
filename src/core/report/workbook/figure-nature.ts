import type { Figure } from '../../figures/figure';

/** Whether a figure over whole counts is a whole number, whatever the data. */
export function isWholeByNature(figure: Figure): boolean {
  switch (figure.type) {
    case 'sum':
    case 'rank':
      return true;
    case 'constant':
      return Number.isInteger(figure.value);
    case 'difference':
      return isWholeByNature(figure.now) && isWholeByNature(figure.before);
    case 'total':
      return figure.parts.every(isWholeByNature);
    case 'rows':
      return figure.column === undefined;
    case 'cell':
    case 'ratio':
    case 'change':
    case 'share':
      return false;
  }
}

/** Whether a figure is a number whatever the data: one that never divides. */
export function alwaysHasValue(figure: Figure): boolean {
  switch (figure.type) {
    case 'sum':
    case 'cell':
    case 'rows':
      return true;
    case 'constant':
      return Number.isFinite(figure.value);
    case 'difference':
      return alwaysHasValue(figure.now) && alwaysHasValue(figure.before);
    case 'total':
      return figure.parts.every(alwaysHasValue);
    case 'rank':
      return alwaysHasValue(figure.of);
    case 'ratio':
    case 'change':
    case 'share':
      return false;
  }
}
