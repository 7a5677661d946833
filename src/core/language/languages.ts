/** The languages the pane and the dashboard speak. The report itself is written in British English. */
export const LANGUAGES = ['en-GB', 'cy-GB'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One object of texts for each language; each has every text, which its type and a test hold it to. */
export type Catalogue<Texts> = Readonly<Record<Language, Texts>>;

/** The language to speak to somebody whose Office shows `displayLanguage` (`cy-GB`, `cy`, `en-US` …). */
export function languageOf(displayLanguage: string): Language {
  return /^cy\b/i.test(displayLanguage) ? 'cy-GB' : 'en-GB';
}

const COUNTS: Readonly<Record<Language, Intl.NumberFormat>> = {
  'en-GB': new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  'cy-GB': new Intl.NumberFormat('cy-GB', { maximumFractionDigits: 1 }),
};

/** A number as the language writes it: 1,234. */
export function formatCount(value: number, language: Language): string {
  return COUNTS[language].format(value);
}
