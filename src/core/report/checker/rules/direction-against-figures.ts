import { MONTH_NAMES } from '../../../language/en-GB/calendar-names';
import type { ReportRule } from '../remark';
import { paragraphsOf, sentencesIn } from '../report-text';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const UP = 'rose|risen|increased?|grew|grown|climbed|went up|gone up|up';
const DOWN = 'fell|fallen|decreased?|dropped|declined|reduced|went down|gone down|down';
const SAME = 'stayed|remained|unchanged';
const IS_UP = new RegExp(`^(?:${UP})$`, 'i');
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, 'i');
/** "rose by 7 from 461 to 468": the words, the step, the two numbers; then perhaps the share. */
const MOVED = new RegExp(
  String.raw`\b(${UP}|${DOWN}|${SAME})\b((?:(?!\b(?:${UP}|${DOWN}|${SAME})\b)[^.;:])*?)\bfrom (${NUMBER})(%?)(?: \p{L}+){0,3}? to (${NUMBER})(?![\d,]*[/\d])`,
  'giu',
);
/** "fell to 468, against 461": the later number first. */
const AGAINST = new RegExp(
  String.raw`\b(${UP}|${DOWN}) to (${NUMBER})(%?)(?: \p{L}+){0,3}?,? (?:against|compared (?:with|to)|from) (${NUMBER})(?![\d,]*[/\d])`,
  'giu',
);
const STEP = new RegExp(String.raw`^ by (${NUMBER})(?!\s*%|[\d.])`, 'i');
const SHARE_BEFORE = new RegExp(String.raw`^ by (\d+(?:\.\d+)?)\s?%`, 'i');
const SHARE_AFTER = new RegExp(
  String.raw`^,? ?\(?(?:an? |by )?(?:(increase|rise|decrease|fall|drop) of )?(\d+(?:\.\d+)?)\s?%(?! of)`,
  'i',
);
/** "48 of 120 (40%)". */
const PART = new RegExp(
  String.raw`\b(${NUMBER}) (?:out )?of (?:the |all )?(${NUMBER})[^.;:()]{0,40}\((\d+(?:\.\d+)?)\s?%\)`,
  'gi',
);
const NOT_BEFORE = /\b(?:not|never|neither|nor)\b[^,]{0,12}$/i;
const DATE_AFTER = new RegExp(String.raw`^ (?:${MONTH_NAMES.join('|')}|a\.?m|p\.?m)\b`, 'i');

/** A direction, a step or a percentage that the figures of its sentence contradict. */
export const directionAgainstFigures: ReportRule = {
  id: 'direction against figures',
  find: (report) =>
    paragraphsOf(report).flatMap(({ place, text }) =>
      sentencesIn(text)
        .flatMap((sentence) => [...movedWrongly(sentence), ...sharedWrongly(sentence)])
        .map(([excerpt, beside]) => ({ paragraph: place, excerpt, beside })),
    ),
};

type Wrong = readonly [words: string, right: string];

function movedWrongly(sentence: string): Wrong[] {
  const moved = Array.from(sentence.matchAll(MOVED)).flatMap((match) => {
    const [words, direction = '', between = '', before = '', percent = '', after = ''] = match;
    return judge({ ...around(sentence, match), words, direction, between, before, after, percent });
  });
  const against = Array.from(sentence.matchAll(AGAINST)).flatMap((match) => {
    const [words, direction = '', after = '', percent = '', before = ''] = match;
    return judge({ ...around(sentence, match), words, direction, between: '', before, after, percent });
  });
  return [...moved, ...against];
}

/** What a sentence says of two numbers, word for word. */
interface Claim {
  /** The sentence before and behind the words. */
  readonly start: string;
  readonly rest: string;
  readonly words: string;
  readonly direction: string;
  /** What stands between the direction and the numbers. */
  readonly between: string;
  readonly before: string;
  readonly after: string;
  /** A sign where the numbers are shares. */
  readonly percent: string;
}

function around(sentence: string, match: RegExpExecArray): Pick<Claim, 'start' | 'rest'> {
  return {
    start: sentence.slice(0, match.index),
    rest: sentence.slice(match.index + match[0].length),
  };
}

function judge({ start, rest, words, direction, between, before, after, percent }: Claim): Wrong[] {
  const [one, other] = [valueOf(before), valueOf(after)];
  const areYears = [before, after].every((number) => /^(?:19|20)\d\d$/.test(number));
  if (areYears || DATE_AFTER.test(rest) || NOT_BEFORE.test(start)) return [];
  const said = signOf(direction);
  const told = `${before} → ${after}`;
  if (said !== Math.sign(other - one)) return [[words, told]];
  const step = STEP.exec(between)?.[1];
  if (step !== undefined && !isNear(Math.abs(other - one), step)) {
    return [[words, `${told}: ${tidy(Math.abs(other - one))}`]];
  }
  if (percent !== '' || one === 0) return [];
  const [, kind, late] = SHARE_AFTER.exec(rest.replace(/^%/, '')) ?? [];
  const early = SHARE_BEFORE.exec(between)?.[1];
  const share = early ?? late;
  const right = (Math.abs(other - one) / one) * 100;
  if (kind !== undefined && said !== (/increase|rise/i.test(kind) ? 1 : -1)) return [[kind, told]];
  if (share === undefined || isNear(right, share)) return [];
  return [[`${share}%`, `${told}: ${right.toFixed(decimalsOf(share))}%`]];
}

function sharedWrongly(sentence: string): Wrong[] {
  return Array.from(sentence.matchAll(PART)).flatMap(([words, part = '', whole = '', share = '']) => {
    const right = (valueOf(part) / valueOf(whole)) * 100;
    if (valueOf(whole) === 0 || isNear(right, share)) return [];
    return [[words, `${right.toFixed(decimalsOf(share))}%`] as const];
  });
}

function signOf(direction: string): number {
  if (IS_UP.test(direction)) return 1;
  return IS_DOWN.test(direction) ? -1 : 0;
}

function valueOf(number: string): number {
  return Number(number.replaceAll(',', ''));
}

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

/** Whether a number is what `written` rounds, to its last place. */
function isNear(value: number, written: string): boolean {
  return Math.abs(value - valueOf(written)) <= 0.5 * 10 ** -decimalsOf(written) + 1e-9;
}

function tidy(value: number): string {
  return String(Math.round(value * 100) / 100);
}
