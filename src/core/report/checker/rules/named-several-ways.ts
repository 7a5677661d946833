import { byFrequency } from '../by-frequency';
import type { ReportRule, Slip } from '../remark';
import { paragraphsOf, type ReportText } from '../report-text';

const HEADS = new Set(['committee', 'executive', 'board', 'panel']);
/** Heads that any other body may share. */
const COMMON_HEADS = new Set(['committee', 'board', 'panel']);
const INSPECTORS = /\b(?:(?:annual|independent)\s+)*inspector(?:s[’']|[’']s|s)?\s+(?:annual\s+)?reports?\b/gi;

/** The committee, or the inspectors' report, under another name than elsewhere. */
export const namedSeveralWays: ReportRule = {
  id: 'named several ways',
  find: (report) => [...committeeSlips(report), ...inspectorsSlips(report)],
};

function committeeSlips(report: ReportText): Slip[] {
  const name = report.committee ?? report.front.flatMap(({ text }) => bodiesIn(text))[0];
  const words = new Set(wordsOf(name ?? ''));
  if (name === undefined || words.size < 2) return [];
  const full = [...words].join(' ');
  return report.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ place, text }) => {
      const slips = bodiesIn(text).filter((body) => {
        const own = wordsOf(body);
        return (
          own.length > 1 &&
          own.join(' ') !== full &&
          own.every((word) => words.has(word) || HEADS.has(word)) &&
          own.some((word) => words.has(word) && !COMMON_HEADS.has(word)) &&
          !isShortForm(report, body)
        );
      });
      return [...new Set(slips)].map((excerpt) => ({ paragraph: place, excerpt, beside: name }));
    });
}

/** Whether a text says that it will call something so: (“the Joint Committee”). */
function isShortForm(report: ReportText, body: string): boolean {
  return paragraphsOf(report).some(({ text }) =>
    [`(the ${body})`, `(“the ${body}”)`, `("the ${body}")`, `(‘the ${body}’)`, `(“${body}”)`].some((form) =>
      text.includes(form),
    ),
  );
}

/** Bodies by their heads and the names before these: CCTV Joint Executive, executive committee. */
function bodiesIn(text: string): string[] {
  const tokens = text.split(/\s+/).map((token) => ({
    isOpen: /[\p{L}\d]$/u.test(token),
    word: token.replaceAll(/^[^\p{L}]+|(?:[’']s)?[^\p{L}]*$/gu, ''),
  }));
  const isHead = (index: number) => HEADS.has(tokens[index]?.word.toLowerCase() ?? '');
  const bodies: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isHead(index)) continue;
    let end = index;
    while (tokens[end]!.isOpen && isHead(end + 1)) end++;
    let start = index;
    while (start > 0 && tokens[start - 1]!.isOpen && isPartOfName(tokens[start - 1]!.word)) start--;
    const words = tokens.slice(start, end + 1).map(({ word }) => word);
    bodies.push(words.join(' '));
    index = end;
  }
  return bodies;
}

function isPartOfName(word: string): boolean {
  return word.toLowerCase() !== 'the' && /^(?:\p{Lu}|joint$)/u.test(word);
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the');
}

function inspectorsSlips(report: ReportText): Slip[] {
  const all = paragraphsOf(report).flatMap(({ place, text }) =>
    Array.from(text.matchAll(INSPECTORS), ([words]) => ({ paragraph: place, words, key: keyOf(words) })),
  );
  const [usual] = byFrequency(all.map(({ key }) => key));
  const model = all.find(({ key }) => key === usual)?.words ?? '';
  return all
    .filter(({ key }) => key !== usual)
    .map(({ paragraph, words }) => ({ paragraph, excerpt: words, beside: model }));
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/reports$/, 'report');
}
