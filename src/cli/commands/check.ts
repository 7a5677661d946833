import { formatFinancialYear } from '../../core/calendar/financial-year';
import { describeFindings } from '../../core/check/describe-findings';
import { analyseFiles } from '../analyse-files';
import { fixFiles, fixRequestOf } from '../fix/fix-files';
import { tellFindings } from '../tell-findings';
import type { Command } from './command';

/**
 * What is wrong with the year's data, at its cell; with `--fix` or `--replay`, puts it right in copies of the files; with
 * `--revert`, takes that back.
 */
export const checkCommand: Command = {
  name: 'check',
  options: ['profile', 'year', 'json', 'fix', 'replay', 'revert', 'role', 'dry-run', 'out'],
  async run(parameters, output) {
    const request = await fixRequestOf(parameters);
    const analysed = await analyseFiles(parameters, output);
    if (!analysed) return 1;
    if (request) return fixFiles(request, analysed, parameters, output);
    const { analysis, exitCode } = analysed;
    const findings = describeFindings(analysis.findings, analysis.recognition);
    if (parameters.json) {
      const year = formatFinancialYear(analysis.cube.year);
      const { counts, list, rules, silenced } = findings;
      output.result(JSON.stringify({ year, counts, rules, findings: list, silenced }, undefined, 2));
      return exitCode;
    }
    for (const line of tellFindings(findings)) output.result(line);
    return exitCode;
  },
};
