import { summariseYear } from '../../core/figures/summarise';
import { unreadCells } from '../../core/records/unread-cells';
import { analyseFiles } from '../analyse-files';
import { describeYear } from '../describe-year';
import type { Command } from './command';

/** The year's totals by area, category, month and source, with every row left out and why, and the cells of counted rows that were not read. */
export const figuresCommand: Command = {
  name: 'figures',
  options: ['profile', 'year', 'json'],
  async run(parameters, output) {
    const analysed = await analyseFiles(parameters, output);
    if (!analysed) return 1;
    const { analysis } = analysed;
    if (parameters.json) {
      const told = { ...summariseYear(analysis), unread: unreadCells(analysis.records) };
      output.result(JSON.stringify(told, undefined, 2));
    } else for (const line of describeYear(analysis)) output.result(line);
    return analysed.exitCode;
  },
};
