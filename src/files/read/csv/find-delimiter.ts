/** What separates the fields of a row, the likeliest first where nothing tells. */
const DELIMITERS = [',', ';', '\t'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** Rows looked at, and characters at most. */
const SAMPLE_ROWS = 50;
const SAMPLE_CHARACTERS = 1 << 16;

/**
 * Tells what separates the fields: the character that stands the same number of times in most rows, outside
 * quotation marks; of two such the one that makes more fields. Titles above a table, commas in notes and decimal
 * commas do not mislead it. A comma where no character does.
 */
export function findDelimiter(text: string): Delimiter {
  const rows = sampleRows(text);
  let best: Delimiter = DELIMITERS[0];
  let bestScore = { rows: 0, fields: 0 };
  for (const delimiter of DELIMITERS) {
    const score = commonestCount(rows, delimiter);
    const isBetter =
      score.rows > bestScore.rows || (score.rows === bestScore.rows && score.fields > bestScore.fields);
    if (isBetter) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How many rows have the commonest number of delimiters that is not none, and that number. */
export function commonestCount(
  sample: readonly string[],
  delimiter: string,
): { rows: number; fields: number } {
  const counts = sample.map((row) => row.split(delimiter).length - 1);
  const rowsByCount = new Map<number, number>();
  for (const count of counts) if (count > 0) rowsByCount.set(count, (rowsByCount.get(count) ?? 0) + 1);
  let best = { rows: 0, fields: 0 };
  for (const [fields, rows] of rowsByCount) {
    if (rows > best.rows || (rows === best.rows && fields > best.fields)) best = { rows, fields };
  }
  return best;
}

/** The first rows with everything between quotation marks taken out. */
export function sampleRows(text: string): string[] {
  const sample = text.slice(0, SAMPLE_CHARACTERS).replace(/"[^"]*(?:"|$)/g, '');
  return sample.split(/\r\n|\r|\n/, SAMPLE_ROWS).filter((row) => row.trim() !== '');
}
