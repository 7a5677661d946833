/** Excel takes 255 characters; the prefix and a number behind may come to it. A name of the report's own is never cut. */
const LONGEST_NAME = 235;

/** What Excel would read as a cell or a row and column: FY18, R1C1, R, C. */
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** Makes names for tables and cells out of words: Excel wants each once in a workbook, whatever the case. */
export class NameMaker {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  /** "Incidents, 2017/18" becomes `Incidents_2017_18`; the second of that name `Incidents_2017_18_2`. */
  make(words: string): string {
    const stem = stemOf(words);
    let name = stem;
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) name = `${stem}_${number}`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}

function stemOf(words: string): string {
  const letters = words
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    // A reader of the file would take "_x0041_" for an encoded character.
    .replace(/_(?=x[0-9A-Fa-f]{4}(?:_|$))/g, '_X')
    .replace(/^_+|_+$/g, '');
  const stem = letters.slice(0, LONGEST_NAME).replace(/_+$/, '');
  if (stem === '') return 'Figure';
  return /^\d/.test(stem) || LOOKS_LIKE_A_CELL.test(stem) ? `Figure_${stem}` : stem;
}
