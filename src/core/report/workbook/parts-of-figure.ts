import type { Figure } from '../../figures/figure';

/** The figures a figure is made of. */
export function partsOf(figure: Figure): readonly Figure[] {
  switch (figure.type) {
    case 'sum':
    case 'constant':
    case 'cell':
    case 'rows':
      return [];
    case 'ratio':
      return [figure.of, figure.to];
    case 'difference':
    case 'change':
      return [figure.now, figure.before];
    case 'share':
      return [figure.part, figure.whole];
    case 'rank':
      return [figure.of, ...figure.among];
    case 'total':
      return figure.parts;
  }
}
