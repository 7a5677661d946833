import { makeFacts } from '../../../sample/facts/facts';
import type { SampleFile } from '../../../sample/sample';
import { encodeWorkbook } from '../../../sample/sheets/encode';
import { judge } from '../../../sample/truth/make-truth';
import type { Truth } from '../../../sample/truth/truth';
import { makeCameraAndFaultLog } from '../../../sample/workbooks/camera-and-fault-log';
import { makeEvidenceRegister } from '../../../sample/workbooks/evidence-register';
import { makeMemberReturns } from '../../../sample/workbooks/member-returns';
import type { SampleWorkbook } from '../../../sample/workbooks/sample-workbook';
import { makeStonebridgeLog } from '../../../sample/workbooks/stonebridge-log';

/** A manager's year: the workbook that is open all year, the files that come at its end, and what they tell. */
export interface SampleYear {
  readonly log: SampleFile;
  readonly files: readonly SampleFile[];
  readonly truth: Truth;
  /** The sheets of the log. */
  readonly names: readonly string[];
}

/** `heading` stands over the arrests in the log instead of their own. */
export async function makeSampleYear(heading: string): Promise<SampleYear> {
  const facts = makeFacts();
  const log = makeStonebridgeLog(facts);
  const added = [makeMemberReturns, makeEvidenceRegister, makeCameraAndFaultLog].map((make) => make(facts));
  rename(log, 'Arrests', heading);
  return {
    log: await fileOf(log),
    files: await Promise.all(added.map(fileOf)),
    truth: judge([log, ...added]),
    names: log.draft.sheets.map(({ name }) => name),
  };
}

async function fileOf({ draft }: SampleWorkbook): Promise<SampleFile> {
  return { name: draft.file, bytes: await encodeWorkbook(draft) };
}

function rename({ draft }: SampleWorkbook, from: string, to: string): void {
  for (const { rows } of draft.sheets)
    for (const cells of rows) for (const [at, cell] of cells.entries()) if (cell === from) cells[at] = to;
}
