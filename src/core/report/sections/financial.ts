import { sectionText } from '../../language/en-GB/report-sections';
import type { Figure } from '../../figures/figure';
import type { Block } from '../document';
import type { Period } from '../period';
import { figureWord, writeSentence } from '../prose/write-sentence';
import type { ReportContext } from '../report-context';
import { yearSum } from '../tables/table-row';
import { paragraph, prompt, type Section } from './section';

const text = sectionText.financial;

/** No workbook holds costs, so none are given; the clients' part is what income depends on. */
export const financial: Section = {
  id: 'financial',
  compose: ({ context }) => [
    paragraph('financial.costs', writeSentence(text.noCosts, {})),
    ...clients(context),
    prompt('financial.implications', text.ask),
  ],
};

function clients(context: ReportContext): Block[] {
  const hasClient = context.areas.some((area) => area.kind === 'client');
  const hasMember = context.areas.some((area) => area.kind === 'member');
  if (!hasClient || !hasMember || !context.coverage.tells('incidents', 'area', 'now')) return [];
  const ofClients = (period: Period) => yearSum(context, 'incidents', period, { areaKind: 'client' });
  const share = (period: Period): Figure => ({
    type: 'share',
    part: ofClients(period),
    whole: yearSum(context, 'incidents', period),
  });
  const comparison = context.coverage.tells('incidents', 'area', 'before')
    ? writeSentence(text.clientsComparison, {
        before: figureWord(share('before'), 'percentage'),
        lastYear: context.names.lastYear,
      })
    : '';
  const sentence = writeSentence(text.clients, {
    clients: figureWord(ofClients('now'), 'count'),
    all: figureWord(yearSum(context, 'incidents', 'now'), 'count'),
    share: figureWord(share('now'), 'percentage'),
    year: context.names.year,
    comparison,
  });
  return [paragraph('financial.clients', sentence)];
}
