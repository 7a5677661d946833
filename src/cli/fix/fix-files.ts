import { applyEdits, placeOf } from '../../core/check/fixes/apply-edits';
import { type Edit, type LeftOut, revertEdits } from '../../core/check/fixes/edit';
import { editsOnCopies } from '../../core/check/fixes/edits-on-copies';
import { editsOfLog, type FixLog } from '../../core/check/fixes/fix-log';
import { netEdits } from '../../core/check/fixes/net-edits';
import { planFixes } from '../../core/check/fixes/plan-fixes';
import { RULES } from '../../core/check/rules/rules';
import { fixesText } from '../../core/language/en-GB/fixes';
import { type FixPreview, previewEdits } from '../../core/preview-fixes';
import type { AnalysedFiles } from '../analyse-files';
import type { CommandArguments } from '../arguments';
import type { Output } from '../output';
import { startWorkbookReader } from '../start-workbook-reader';
import { UsageError } from '../usage-error';
import { correctFiles, verifyCopies } from './correct-files';
import { FixFault } from './fix-fault';
import { loadFixLog } from './load-fix-log';
import { tellFixes } from './tell-fixes';
import { writeCorrected, type WrittenFiles } from './write-corrected';

/** What was asked for: rules to fix, or a log to make again or to take back. */
export type FixRequest =
  { readonly rules: readonly string[] } | { readonly log: FixLog; readonly isReverted: boolean };

/** Reads from a command's words which fixes it asks for; `undefined` where none. Throws `UsageError`. */
export async function fixRequestOf(parameters: CommandArguments): Promise<FixRequest | undefined> {
  const { fix, replay, revert, out, role, dryRun } = parameters;
  const asked = [fix.length > 0, replay !== undefined, revert !== undefined].filter(Boolean).length;
  if (asked > 1) throw new UsageError(fixesText.fixOrReplay);
  if (replay !== undefined) return { log: await loadFixLog(replay), isReverted: false };
  if (revert !== undefined) return { log: await loadFixLog(revert), isReverted: true };
  const fixable = RULES.filter((rule) => rule.fix !== undefined).map(({ id }) => id);
  const unknown = fix.find((rule) => !fixable.includes(rule));
  if (unknown !== undefined) throw new UsageError(fixesText.ruleWithoutFix(unknown, fixable.join(', ')));
  if (fix.length > 0) return { rules: fix };
  const stray =
    out !== undefined ? '--out' : role !== undefined ? '--role' : dryRun ? '--dry-run' : undefined;
  if (stray !== undefined) throw new UsageError(fixesText.needsFix(stray));
  return undefined;
}

/**
 * Shows what fixes change and, unless it is a dry run, writes corrected copies of the files with a log of every change.
 * Originals are never written to. Returns the exit code: 1 where something could not be written, or where a replayed
 * change no longer fits.
 */
export async function fixFiles(
  request: FixRequest,
  analysed: AnalysedFiles,
  parameters: CommandArguments,
  output: Output,
): Promise<number> {
  try {
    const { analysis, profile, pathOfFile } = analysed;
    const { workbooks } = analysis.recognition;
    const planned = planOf(request, analysed);
    const corrected = await correctFiles(workbooks, pathOfFile, netEdits(planned.edits));
    const refused = new Set(corrected.leftOut.map((one) => JSON.stringify([one.file, one.sheet, one.cell])));
    const edits = planned.edits.filter((edit) => !refused.has(placeKey(edit)));
    const preview = previewEdits({ workbooks, profile }, analysis, edits);
    await verify(corrected.copies, preview);
    const leftOut = [...planned.leftOut, ...corrected.leftOut];
    const written =
      parameters.dryRun || edits.length === 0
        ? undefined
        : await writeCorrected({
            copies: corrected.copies,
            log: logOf(request, analysed, parameters, edits),
            state: isRevert(request) ? 'reverted' : 'corrected',
            sources: analysed.paths,
            ...(edits.some(({ kind }) => kind !== 'cell') && { profile: preview.applied.profile }),
            ...(parameters.out !== undefined && { out: parameters.out }),
            ...(parameters.profile !== undefined && { profilePath: parameters.profile }),
          });
    tell({ request, analysed, parameters, output, preview, edits, leftOut, written });
    return 'log' in request && leftOut.length > 0 ? 1 : analysed.exitCode;
  } catch (error) {
    if (!(error instanceof FixFault)) throw error;
    output.message(error.message);
    return 1;
  }
}

function isRevert(request: FixRequest): boolean {
  return 'log' in request && request.isReverted;
}

function planOf(request: FixRequest, { analysis, profile }: AnalysedFiles) {
  if ('rules' in request) return planFixes(request.rules, { ...analysis, profile });
  const { workbooks } = analysis.recognition;
  const logged = editsOfLog(request.log);
  const edits = request.isReverted ? editsOnCopies(revertEdits(logged), workbooks) : logged;
  return applyEdits({ workbooks, profile }, edits);
}

async function verify(copies: Parameters<typeof verifyCopies>[0], preview: FixPreview): Promise<void> {
  if (copies.length === 0) return;
  const reader = startWorkbookReader();
  try {
    await verifyCopies(copies, preview.applied.workbooks, reader);
  } finally {
    reader.close();
  }
}

function logOf(
  request: FixRequest,
  { analysis }: AnalysedFiles,
  { role = fixesText.roleNotStated }: CommandArguments,
  edits: readonly Edit[],
): FixLog {
  const named = new Set(edits.flatMap((edit) => (edit.kind === 'alias' ? [] : [edit.file])));
  const files = analysis.recognition.workbooks
    .filter(({ file }) => named.has(file))
    .map(({ file, sha256 }) => ({ file, sha256 }));
  const rules =
    'rules' in request ? [...new Set(request.rules)] : [...new Set(edits.map(({ rule }) => rule))];
  return { version: 1, entries: [{ role, at: new Date().toISOString(), rules, files, edits }] };
}

interface Told {
  readonly request: FixRequest;
  readonly analysed: AnalysedFiles;
  readonly parameters: CommandArguments;
  readonly output: Output;
  readonly preview: FixPreview;
  readonly edits: readonly Edit[];
  readonly leftOut: readonly LeftOut[];
  readonly written: WrittenFiles | undefined;
}

function tell(told: Told): void {
  const { analysed, parameters, output, preview, edits, leftOut, written } = told;
  const counted = { before: analysed.analysis.rowCounts.counted, after: preview.analysis.rowCounts.counted };
  const { figures } = preview;
  if (parameters.json) {
    const { dryRun } = parameters;
    output.result(JSON.stringify({ dryRun, edits, leftOut, figures, counted, written }, undefined, 2));
    return;
  }
  const systems = new Map(
    analysed.analysis.recognition.workbooks.map(({ file, dateSystem }) => [file, dateSystem]),
  );
  const dateSystemOf = (file: string) => systems.get(file) ?? '1900';
  for (const line of tellFixes({ edits, leftOut, figures, counted, dateSystemOf })) output.result(line);
  if (written) tellWritten(written, isRevert(told.request), output);
  else if (edits.length > 0) output.result(fixesText.previewOnly);
}

function tellWritten({ copies, profile, log }: WrittenFiles, isReverted: boolean, output: Output): void {
  const words = isReverted ? fixesText.reverted : fixesText.corrected;
  for (const { path, outcome, earlier } of copies) {
    output.result(outcome === 'unchanged' ? words.unchanged(path) : words.written(path));
    if (earlier !== undefined) output.result(fixesText.earlierKept(earlier));
  }
  const converted = copies.filter(({ isConverted }) => isConverted).map(({ file }) => file);
  if (converted.length > 0) output.result(fixesText.converted(converted));
  if (copies.length > 0) output.result(words.nameCopies);
  if (profile) output.result(words.profile(profile.path));
  output.result(words.log(log.path));
}

function placeKey(edit: Edit): string {
  const { file, sheet, cell } = placeOf(edit);
  return JSON.stringify([file, sheet, cell]);
}
