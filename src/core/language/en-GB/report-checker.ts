/** What the report checker remarks on. */
export const reportCheckerText = {
  heading: 'Remarks',
  count: (count: number): string => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
  above: 'Above the sections',
  clean: 'The report checker has no remarks.',
  messages: {
    'number outside section': (number: string, section: string): string =>
      `The number ${number} does not belong to section ${section}.`,
    'domain spelt two ways': (domain: string, other: string): string =>
      `“${domain}” is spelt “${other}” elsewhere. One of them is wrong.`,
    'year written two ways': (year: string, other: string): string =>
      `“${year}” is written another way than “${other}”.`,
    'named several ways': (name: string, other: string): string =>
      `“${name}” is called “${other}” elsewhere. Use one name.`,
    'recommendation leaves out': (report: string, paragraph: string): string =>
      `Paragraph ${paragraph} says that the ${report} must be approved; no recommendation does.`,
    'appendix not listed': (appendix: string): string =>
      `“${appendix}” is cited, but not listed under the appendices.`,
    'no final stop': (end: string): string => `There is no full stop after “${end}”.`,
    'summary without figure': (): string => 'The executive summary names no figure.',
    'title without year': (title: string): string => `The title “${title}” does not name the year.`,
    'abbreviation not expanded': (abbreviation: string): string =>
      `“${abbreviation}” is nowhere written out.`,
    'stray mark': (mark: string): string => `“${mark}” is a mark left over from a list or a layout.`,
    'weekday against date': (date: string, weekday: string): string => `“${date}”: that day is a ${weekday}.`,
    'direction against figures': (words: string, right: string): string =>
      `“${words}” does not match its figures: ${right}.`,
    'against published': (number: string, published: string): string =>
      `“${number}”: last year’s report published ${published}.`,
    'wrong small word': (words: string, right: string): string => `“${words}” should probably be “${right}”.`,
  },
};

export type RemarkRule = keyof typeof reportCheckerText.messages;
export type ReportCheckerText = typeof reportCheckerText;
