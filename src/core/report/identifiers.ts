/** Gives out ids and Excel table names for things named by workbook texts, none twice. */
export class Identifiers {
  private readonly taken = new Set<string>();

  /** "area-months" and "St Albans" make `area-months-st-albans`; the second of that name `…-2`. */
  take(stem: string, name?: string): string {
    const wanted = name === undefined ? stem : `${stem}-${slug(name)}`;
    let id = wanted;
    for (let number = 2; this.taken.has(id); number++) id = `${wanted}-${number}`;
    this.taken.add(id);
    return id;
  }
}

/**
 * The Excel table name of a table id: letters, digits and underscores only. The underscore keeps it from being read
 * as a cell; the prefix keeps it apart from every other name of the workbook.
 */
export function tableNameOf(id: string): string {
  return `Table_${id.replace(/[^A-Za-z0-9]+/g, '_')}`;
}

function slug(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return letters === '' ? 'unnamed' : letters;
}
