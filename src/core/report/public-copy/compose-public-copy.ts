import type { Evaluator } from '../../figures/evaluate';
import type { Figure } from '../../figures/figure';
import { composeDocument } from '../compose-report';
import { disclosurePolicy } from '../disclosure/policy';
import { protectFigures, type Protection } from '../disclosure/protect-figures';
import { publishedFigures } from '../disclosure/published-figures';
import type { ReportDocument } from '../document';
import { createReportContext, type ReportView, workingView } from '../report-context';
import type { ReportInput } from '../report-input';
import { figureKey } from '../workbook/figure-key';
import { settleDocument } from './settle-document';

/** What anybody may see of a report, and what was decided to make it so. */
export interface PublicCopy {
  /** Without a single figure in it: numbers and texts only. */
  readonly document: ReportDocument;
  readonly protection: Protection;
}

/**
 * A report composed from what the public sees has other rows or leaders, and so may show other figures, than the one
 * before it. That hardly ever takes more than a second look; where it does not settle, what is new stays withheld.
 */
const MOST_LOOKS = 4;

/**
 * Composes the public copy: disclosure control over every figure it shows, its tables ordered and its sentences
 * chosen by what it shows. Pure: the same input gives the same copy.
 */
export function composePublicCopy(input: ReportInput): PublicCopy {
  const policy = disclosurePolicy(input.profile);
  const known = new Map<string, Figure>();
  let { figures } = compose(input, { ...workingView(input.cube), face: 'public' });
  for (let look = 1; ; look++) {
    for (const figure of figures) known.set(figureKey(figure), figure);
    const protection = protectFigures([...known.values()], input.cube, policy);
    const { shown: evaluate, certainPlaces } = protection;
    const view: ReportView = { face: 'public', evaluate, certainPlaces };
    const seen = compose(input, view);
    figures = seen.figures.filter((figure) => !known.has(figureKey(figure)));
    if (figures.length === 0 || look === MOST_LOOKS) {
      return { document: settleDocument(seen.document, view), protection };
    }
  }
}

/**
 * The report as a view has it, with all figures that its readers learn: those shown, and those that are 0, as what
 * counts nothing is left out and thereby told.
 */
function compose(input: ReportInput, view: ReportView): { document: ReportDocument; figures: Figure[] } {
  const zeros: Figure[] = [];
  const evaluate: Evaluator = (figure) => {
    const value = view.evaluate(figure);
    if (value === 0) zeros.push(figure);
    return value;
  };
  const document = composeDocument(createReportContext(input, { ...view, evaluate }));
  return { document, figures: [...publishedFigures(document), ...zeros] };
}
