import { dataQualityText } from '../../language/en-GB/report-data-quality';

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(dataQualityText.codes));

/** A code of the recognition in words, with what it speaks of; a code without words stands as it is. */
export function describeCode(code: string, detail: string | undefined): string {
  const words = WORDS.get(code) ?? code.charAt(0).toUpperCase() + code.slice(1);
  return detail === undefined || detail.trim() === '' ? words : dataQualityText.codeWithDetail(words, detail);
}
