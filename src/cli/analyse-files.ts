import { analyseYear, type YearAnalysis } from '../core/analyse-year';
import { formatFinancialYear, parseFinancialYear } from '../core/calendar/financial-year';
import { RULES } from '../core/check/rules/rules';
import { findIdleSilences, type IdleSilence } from '../core/check/silence';
import { findYearProblem } from '../core/figures/year-problem';
import { cliText } from '../core/language/en-GB/cli';
import type { Profile } from '../core/profile/profile';
import { findIdleDuplicates } from '../core/records/remembered-duplicates';
import type { CommandArguments } from './arguments';
import { loadProfile } from './load-profile';
import type { Output } from './output';
import { readSources } from './read-sources';
import { startWorkbookReader } from './start-workbook-reader';
import { tellYearProblem } from './tell-year-problem';
import { UsageError } from './usage-error';

/** What a command has to work with once its files are read. */
export interface AnalysedFiles {
  readonly analysis: YearAnalysis;
  readonly profile: Profile;
  readonly paths: readonly string[];
  /** The real path of each file that was read, by the name it goes by. */
  readonly pathOfFile: ReadonlyMap<string, string>;
  /** 1 where a file could not be read, else 0. */
  readonly exitCode: 0 | 1;
}

/**
 * Reads a command's files and works out the year. `undefined` where there is nothing to report on, which has then been
 * said: the exit code is 1.
 */
export async function analyseFiles(
  parameters: CommandArguments,
  output: Output,
): Promise<AnalysedFiles | undefined> {
  const profile = withYear(await loadProfile(parameters.profile), parameters.year, output);
  const reader = startWorkbookReader();
  try {
    const sources = await readSources(parameters, reader, output);
    const analysis = analyseYear(sources.workbooks, profile);
    const problem = problemOf(analysis);
    if (problem !== undefined) {
      output.message(problem);
      if (parameters.json) output.result(JSON.stringify({ problem }, undefined, 2));
      return undefined;
    }
    for (const silence of findIdleSilences(analysis.findings, analysis.recognition, RULE_IDS))
      output.message(tellIdleSilence(silence));
    for (const { file, sheet, reference } of findIdleDuplicates(analysis.records))
      output.message(cliText.duplicateNotThere(reference, `${file} › ${sheet}`));
    const { paths, pathOfFile, unreadable } = sources;
    return { analysis, profile, paths, pathOfFile, exitCode: unreadable > 0 ? 1 : 0 };
  } finally {
    reader.close();
  }
}

/** Why there is nothing to report on, in a sentence. */
function problemOf(analysis: YearAnalysis): string | undefined {
  const { layouts, workbooks } = analysis.recognition;
  if (layouts.length === 0) return cliText.nothingRecognised(workbooks.map(({ file }) => file));
  const problem = findYearProblem(analysis);
  return problem && tellYearProblem(problem);
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

function tellIdleSilence({ entry: { rule, file, sheet, cell }, place, why }: IdleSilence): string {
  if (why === 'no such rule') return cliText.silencesNoRule(rule, place);
  const where = [file, sheet, cell].filter((part) => part !== undefined).join(' › ');
  return cliText.silencesNothing(rule, where, place);
}

/** The command's year goes before the profile's. Throws `UsageError` where it is no financial year. */
function withYear(profile: Profile, text: string | undefined, output: Output): Profile {
  if (text === undefined) return profile;
  const year = parseFinancialYear(text);
  if (year === undefined) throw new UsageError(cliText.yearUnreadable(text));
  const asked = formatFinancialYear(year);
  const decided = profile.year === undefined ? undefined : parseFinancialYear(profile.year);
  if (decided !== undefined && decided !== year) {
    output.message(cliText.yearsDiffer(asked, formatFinancialYear(decided)));
  }
  return { ...profile, year: asked };
}
