/** Asks what a number format shows once for each format: a sheet has few formats and many cells. */
export function rememberFormats(isDateFormat: (format: string) => boolean): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    let isDate = known.get(format);
    if (isDate === undefined) known.set(format, (isDate = isDateFormat(format)));
    return isDate;
  };
}
