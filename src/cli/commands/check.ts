import { formatFinancialYear } from '../../core/calendar/financial-year';
import { describeFindings } from '../../core/check/describe-findings';
import { cliText } from '../../core/language/en-GB/cli';
import { analyseFiles } from '../analyse-files';
import type { Command } from './command';

/** What is wrong with the year's data, at its cell. */
export const checkCommand: Command = {
  name: 'check',
  options: ['profile', 'year', 'json'],
  async run(parameters, output) {
    const analysed = await analyseFiles(parameters, output);
    if (!analysed) return 1;
    const { analysis, exitCode } = analysed;
    const findings = describeFindings(analysis.findings, analysis.recognition);
    if (parameters.json) {
      const year = formatFinancialYear(analysis.cube.year);
      output.result(JSON.stringify({ year, counts: findings.counts, findings: findings.list }, undefined, 2));
      return exitCode;
    }
    for (const { severity, title, file, sheet, cells, what, how } of findings.list) {
      output.result(cliText.findingLine(severity, [file, sheet, ...cells].join(' › '), title, what, how));
    }
    const { error, warning, info } = findings.counts;
    output.result(cliText.findingsLine(String(error), String(warning), String(info)));
    return exitCode;
  },
};
