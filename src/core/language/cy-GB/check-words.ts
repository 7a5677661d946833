import { grouped } from '../en-GB/check-words';
import { MONTH_NAMES } from './calendar-names';

export { grouped, quoted } from '../en-GB/check-words';

type Word = string | number | undefined;

/** A number with its noun, which stays in the singular in Welsh: 1 rhes, 1,204 rhes. */
export function counted(number: Word, one: string): string {
  return `${grouped(number)} ${one}`;
}

/** So many of a measure: 1 arestiad, 2 arestiad. */
export function measured(number: Word, measure: Word): string {
  return counted(number, ONE_OF.get(String(measure ?? '')) ?? plainName(measure));
}

/** A fraction as a percentage with one decimal: 1.2%. */
export function percentage(fraction: Word): string {
  return typeof fraction === 'number' ? `${(fraction * 100).toFixed(1)}%` : `${fraction ?? ''}%`;
}

/** A month such as 2017-04 in words: Ebrill 2017. A year or anything else stays as it is. */
export function inWords(month: Word): string {
  const match = /^(\d{4})-(\d{2})$/.exec(String(month ?? ''));
  return match ? `${MONTH_NAMES[Number(match[2]) - 1] ?? match[2]!} ${match[1]!}` : String(month ?? '');
}

/** A time within a sentence: ym mis Ebrill 2017, yn 2017/18, o fis Ebrill 2017 i fis Mehefin 2017. */
export function inTime(first: Word, last?: Word): string {
  const written = inWords(first);
  if (last !== undefined) return `o fis ${written} i fis ${inWords(last)}`;
  return written === String(first ?? '') ? `yn ${written}` : `ym mis ${written}`;
}

/** The name of an area, or all areas together where none is named. */
export function placeName(area: Word): string {
  return area === undefined || area === '' ? 'y bartneriaeth' : String(area);
}

/** What people call the measures and fields of the software. */
export function plainName(name: Word): string {
  return NAMES.get(String(name ?? '')) ?? String(name ?? '');
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['incidents', 'digwyddiadau'],
  ['arrests', 'arestiadau'],
  ['attendances', 'presenoldeb yr heddlu'],
  ['attended', 'presenoldeb yr heddlu'],
  ['evidence', 'pecynnau tystiolaeth'],
  ['activations', 'galwadau larwm'],
  ['reviews', 'adolygiadau lluniau'],
  ['cameras', 'camerâu'],
  ['faults', 'diffygion camerâu'],
  ['availability', 'argaeledd camerâu'],
  ['downtime', 'amser segur'],
  ['reference', 'cyfeirnod'],
  ['date', 'dyddiad'],
  ['time', 'amser'],
  ['month', 'mis'],
  ['year', 'blwyddyn'],
  ['area', 'ardal'],
  ['camera', 'camera'],
  ['category', 'categori'],
  ['source', 'ffynhonnell'],
  ['outcome', 'canlyniad'],
  ['status', 'statws'],
  ['operator', 'gweithredwr'],
  ['notes', 'nodiadau'],
  ['count', 'cyfrif digwyddiadau'],
  ['title', 'teitl'],
]);

const ONE_OF: ReadonlyMap<string, string> = new Map([
  ['incidents', 'digwyddiad'],
  ['arrests', 'arestiad'],
  ['evidence', 'pecyn tystiolaeth'],
  ['activations', 'galwad larwm'],
  ['reviews', 'adolygiad lluniau'],
  ['cameras', 'camera'],
  ['faults', 'diffyg camera'],
]);
