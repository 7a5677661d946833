import { formatFinancialYear } from '../../core/calendar/financial-year';
import { describeFindings, placeInWords } from '../../core/check/describe-findings';
import { checkText } from '../../core/language/en-GB/check';
import { cliText } from '../../core/language/en-GB/cli';
import { fixesText } from '../../core/language/en-GB/fixes';
import { analyseFiles } from '../analyse-files';
import { fixFiles, fixRequestOf } from '../fix/fix-files';
import type { Command } from './command';

/** What is wrong with the year's data, at its cell; with `--fix` or `--replay`, puts it right in copies of the files. */
export const checkCommand: Command = {
  name: 'check',
  options: ['profile', 'year', 'json', 'fix', 'replay', 'role', 'dry-run', 'out'],
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
    for (const finding of findings.list) {
      const { severity, title, what, how } = finding;
      output.result(cliText.findingLine(severity, placeInWords(finding), title, what, how));
    }
    for (const { title, found, shown } of findings.rules)
      if (found > shown) output.result(checkText.notShown(title, found - shown));
    const fixable = findings.rules.filter(({ fix }) => fix !== undefined).map(({ rule }) => rule);
    if (fixable.length > 0) output.result(fixesText.offered(fixable.join(', ')));
    const { error, warning, info } = findings.counts;
    output.result(cliText.findingsLine(String(error), String(warning), String(info)));
    return exitCode;
  },
};
