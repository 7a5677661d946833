/** What stands before the calculation settings in a workbook part, the last that is there (ECMA-376 part 1, 18.2.27). */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];

/**
 * A workbook part that tells Excel to work out every formula when it opens the workbook: results the file remembers
 * may rest on what was corrected.
 */
export function withRecalculation(workbookXml: string): string {
  const prefix = /<((?:[\w.-]+:)?)workbook[\s>]/.exec(workbookXml)?.[1] ?? '';
  const settings = new RegExp(`<${prefix}calcPr(\\s[^<>]*?)?(/?)>`);
  if (settings.test(workbookXml)) {
    return workbookXml.replace(settings, (_, attributes: string | undefined, slash: string) => {
      const others = (attributes ?? '').replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd();
      return `<${prefix}calcPr${others} fullCalcOnLoad="1"${slash}>`;
    });
  }
  for (const element of BEFORE) {
    const closing = new RegExp(`</${prefix}${element}>|<${prefix}${element}(?:\\s[^<>]*)?/>`).exec(
      workbookXml,
    );
    if (!closing) continue;
    const at = closing.index + closing[0].length;
    return `${workbookXml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${workbookXml.slice(at)}`;
  }
  return workbookXml;
}
