import type { Workbook } from '../book/workbook';
import type { AddedParts } from './added-parts';
import { tagsOf } from './xml-text';
import { readTextParts } from './zip-parts';

const BOOK = 'xl/workbook.xml';

/** What a file calls the ways to calculate; the usual one goes without saying. */
const MODES = [
  ['manual', 'Manual'],
  ['autoNoTable', 'AutomaticExceptTables'],
] as const;

/** What follows the way to calculate in the part of the workbook. */
const LATER =
  /<(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)[\s>]|<\/workbook>/;

/** Takes the way to calculate from the bytes of a workbook. */
export async function readCalculation(bytes: Uint8Array, workbook: Workbook): Promise<void> {
  const parts = await readTextParts(bytes, (name) => name === BOOK);
  const [told] = tagsOf(parts.get(BOOK) ?? '', 'calcPr');
  const mode = MODES.find(([word]) => word === told?.get('calcMode'))?.[1];
  if (mode) workbook.calculationMode = mode;
}

/** Writes down how the workbook calculates, where that is not as usual. */
export function writeCalculation(added: AddedParts, { calculationMode }: Workbook): void {
  const word = MODES.find(([, mode]) => mode === calculationMode)?.[0];
  if (word === undefined) return;
  added.edit(BOOK, (xml) =>
    /<calcPr[\s/>]/.test(xml)
      ? xml.replace('<calcPr', () => `<calcPr calcMode="${word}"`)
      : xml.replace(LATER, (next) => `<calcPr calcMode="${word}"/>${next}`),
  );
}
