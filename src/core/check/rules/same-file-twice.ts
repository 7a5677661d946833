import type { Recognition } from '../../recognise/recognition';
import { RecordSum, sumWithCopies } from '../record-sum';
import type { YearRule } from '../rule';

/** A file with the same bytes as an earlier one, whatever its name. */
export const sameFileTwice: YearRule = {
  id: 'same-file-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  reads: ['files', 'exclusion', 'area', 'incidents'],
  *check(context) {
    const { recognition } = context;
    for (const [copy, original] of sameFiles(recognition)) {
      const grid = recognition.workbookOfGrid.indexOf(copy);
      if (grid < 0) continue;
      const layouts = [...recognition.layouts.keys()].filter(
        (layout) => recognition.workbookOfGrid[recognition.layouts[layout]!.grid] === copy,
      );
      const sum = RecordSum.join(layouts.map((layout) => sumWithCopies(context, layout)));
      yield {
        places: [{ grid }],
        parameters: { other: recognition.workbooks[original]!.file },
        effect: sum.bearing(context),
      };
    }
  },
};

/** Each workbook that is the same file as an earlier one, with the earliest. */
export function sameFiles({ workbooks }: Recognition): ReadonlyMap<number, number> {
  const firsts = new Map<string, number>();
  const copies = new Map<number, number>();
  workbooks.forEach(({ sha256 }, index) => {
    if (sha256 === '') return;
    const first = firsts.get(sha256);
    if (first === undefined) firsts.set(sha256, index);
    else copies.set(index, first);
  });
  return copies;
}
