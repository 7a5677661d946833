import type { Recognition } from '../../recognise/recognition';
import type { YearRule } from '../rule';

/** A file with the same bytes as an earlier one, whatever its name. */
export const sameFileTwice: YearRule = {
  id: 'same-file-twice',
  family: 'file and sheet',
  severity: 'warning',
  scope: 'year',
  *check({ recognition, effects, columns }) {
    for (const [copy, original] of sameFiles(recognition)) {
      const grid = recognition.workbookOfGrid.indexOf(copy);
      if (grid < 0) continue;
      const records: number[] = [];
      for (let record = 0; record < columns.length; record++) {
        const layout = recognition.layouts[columns.layout[record]!]!;
        if (columns.exclusion[record] === 0 && recognition.workbookOfGrid[layout.grid] === copy)
          records.push(record);
      }
      yield {
        places: [{ grid }],
        parameters: { other: recognition.workbooks[original]!.file },
        effect: effects.ofRecords(records),
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
