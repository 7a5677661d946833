import { realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { formatFinancialYear } from '../../core/calendar/financial-year';
import { cliText } from '../../core/language/en-GB/cli';
import { analyseFiles } from '../analyse-files';
import { describeYear } from '../describe-year';
import { REPORT_FORMATS, type ReportFormat } from '../formats';
import type { Output } from '../output';
import { type FaceChoice, REPORT_FACES } from '../report-faces';
import { UsageError } from '../usage-error';
import { type WrittenFile, writeProblemOf, writeWholeFile } from '../write-file';
import type { Command } from './command';

/** Writes the year's report into a folder. */
export const reportCommand: Command = {
  name: 'report',
  options: ['profile', 'year', 'previous', 'out', 'formats', 'face'],
  async run(parameters, output) {
    if (parameters.out === undefined) throw new UsageError(cliText.outMissing);
    const formats = parameters.formats.map(findFormat);
    const face = findFace(parameters.face);
    const analysed = await analyseFiles(parameters, output);
    if (!analysed) return 1;
    const { analysis, profile, paths, exitCode } = analysed;
    for (const line of describeYear(analysis)) output.result(line);

    const composed = face.compose({ ...analysis, rowCounts: analysis.rowCounts.sheets, profile });
    if (composed.obstacles.length > 0) {
      for (const obstacle of composed.obstacles) output.message(obstacle);
      return 1;
    }
    for (const message of composed.messages) output.message(message);
    const year = formatFinancialYear(analysis.cube.year).replace('/', '-');
    for (const format of formats) {
      const path = join(parameters.out, `annual-operations-report-${year}${face.suffix}.${format.name}`);
      if (await isOneOf(path, paths)) {
        output.message(cliText.outIsSource(path));
        return 1;
      }
      const written = await writeReport(path, await format.write(composed.document, composed.cube), output);
      if (!written) return 1;
      tellWritten(written, output);
    }
    return exitCode;
  },
};

function findFormat(name: string): ReportFormat {
  const format = REPORT_FORMATS.find((candidate) => candidate.name === name);
  if (format) return format;
  throw new UsageError(cliText.formatUnknown(name, REPORT_FORMATS.map((known) => known.name).join(', ')));
}

function findFace(name: string): FaceChoice {
  const face = REPORT_FACES.find((candidate) => candidate.name === name);
  if (face) return face;
  throw new UsageError(cliText.faceUnknown(name));
}

async function isOneOf(path: string, sources: readonly string[]): Promise<boolean> {
  try {
    return sources.includes(await realpath(path));
  } catch {
    return false;
  }
}

async function writeReport(
  path: string,
  bytes: Uint8Array,
  output: Output,
): Promise<WrittenFile | undefined> {
  try {
    return await writeWholeFile(path, bytes);
  } catch (error) {
    output.message(cliText.outNotWritable(path, writeProblemOf(error)));
    return undefined;
  }
}

function tellWritten({ path, outcome, earlier }: WrittenFile, output: Output): void {
  output.result(outcome === 'unchanged' ? cliText.reportUnchanged(path) : cliText.reportWritten(path));
  if (earlier !== undefined) output.result(cliText.earlierKept(earlier));
}
