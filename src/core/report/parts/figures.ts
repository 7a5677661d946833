import { reportText } from '../../language/en-GB/report';
import type { Part } from '../document';
import type { ReportContext } from '../report-context';
import { paragraph } from '../sections/section';
import type { SheetNames } from '../sheet-names';

/** The place of the cube: the workbook's layout puts the table `Figures` below this part's blocks. */
export function composeFigures({ names }: ReportContext, sheetNames: SheetNames): Part {
  return {
    id: 'figures',
    sheetName: sheetNames.take(reportText.parts.figures, 'figures'),
    title: reportText.partTitles.figures(names.title),
    role: 'figures',
    internal: true,
    orientation: 'portrait',
    blocks: [paragraph('figures.introduction', [{ type: 'text', text: reportText.figuresIntroduction }])],
  };
}
