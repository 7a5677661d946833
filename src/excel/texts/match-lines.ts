/**
 * Finds the longest run of lines that stand on a sheet in their order, whatever was put between them or taken out.
 * Gives for each line the index of its row, or -1. `isAt` tells whether the row says what the line did.
 */
export function matchLines(
  lines: number,
  rows: number,
  isAt: (line: number, row: number) => boolean,
): Int32Array {
  const width = rows + 1;
  // The longest run of the lines and rows from here on, from the last back to the first.
  const longest = new Uint32Array((lines + 1) * width);
  for (let line = lines - 1; line >= 0; line--) {
    for (let row = rows - 1; row >= 0; row--) {
      longest[line * width + row] = isAt(line, row)
        ? longest[(line + 1) * width + row + 1]! + 1
        : Math.max(longest[(line + 1) * width + row]!, longest[line * width + row + 1]!);
    }
  }
  const matched = new Int32Array(lines).fill(-1);
  let row = 0;
  for (let line = 0; line < lines && row < rows;) {
    if (isAt(line, row)) matched[line++] = row++;
    else if (longest[(line + 1) * width + row]! >= longest[line * width + row + 1]!) line++;
    else row++;
  }
  return matched;
}
