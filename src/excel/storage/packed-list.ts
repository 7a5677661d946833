/**
 * A list of plain data in few bytes: objects by their members, column by column; whole numbers by their differences; of
 * anything else each content once, and which of them stands where. Members that are undefined are none.
 */
export type PackedList =
  | { readonly members: Readonly<Record<string, PackedList>> }
  | { readonly numbers: string }
  /** `at` counts the contents from 1; 0 is an item that is undefined. */
  | { readonly contents: readonly unknown[]; readonly at: string };

/** More no workbook keeps: a damaged list shall not fill the memory. */
const MOST_ITEMS = 5_000_000;
/** The differences of such numbers are exact. */
const LARGEST = 2 ** 50;

export function packList(items: readonly unknown[]): PackedList {
  if (items.length > 0 && items.every(isObject)) {
    const keys = new Set(items.flatMap((item) => Object.keys(item)));
    return {
      members: Object.fromEntries([...keys].map((key) => [key, packList(items.map((item) => item[key]))])),
    };
  }
  if (items.every(isWhole)) return { numbers: writeRuns(items) };
  const known = new Map<string, number>();
  const contents: unknown[] = [];
  const at = items.map((item) => {
    if (item === undefined) return 0;
    const key = JSON.stringify(item);
    if (!known.has(key)) known.set(key, contents.push(item));
    return known.get(key)!;
  });
  return { contents, at: writeRuns(at) };
}

/** The items again; throws where the list is damaged. */
export function unpackList(packed: PackedList, count: number): unknown[] {
  if (count > MOST_ITEMS) throw new RangeError('too many items');
  if ('numbers' in packed) return readRuns(packed.numbers, count);
  if ('at' in packed) {
    return readRuns(packed.at, count).map((at) => {
      if (at !== 0 && !(at - 1 in packed.contents)) throw new RangeError('no such content');
      return packed.contents[at - 1];
    });
  }
  const members = Object.entries(packed.members).map(
    ([key, list]) => [key, unpackList(list, count)] as const,
  );
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      members.flatMap(([key, list]) => (list[index] === undefined ? [] : [[key, list[index]]])),
    ),
  );
}

function isObject(item: unknown): item is Record<string, unknown> {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function isWhole(item: unknown): item is number {
  return Number.isInteger(item) && Math.abs(item as number) <= LARGEST;
}

/** Whole numbers as their differences, those that repeat once: 5 6 7 7 is `5 1*2 0`. */
function writeRuns(numbers: readonly number[]): string {
  const runs: { step: number; times: number }[] = [];
  let before = 0;
  for (const number of numbers) {
    const step = number - before;
    const last = runs.at(-1);
    if (last?.step === step) last.times++;
    else runs.push({ step, times: 1 });
    before = number;
  }
  return runs.map(({ step, times }) => (times > 1 ? `${step}*${times}` : String(step))).join(' ');
}

function readRuns(text: string, count: number): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const run of text === '' ? [] : text.split(' ')) {
    const [step = Number.NaN, times = 1] = run.split('*').map(Number);
    const isRun = Number.isInteger(step) && times >= 1 && times <= count - numbers.length;
    if (!isRun) throw new RangeError('damaged run');
    for (let time = 0; time < times; time++) numbers.push((number += step));
  }
  if (numbers.length !== count) throw new RangeError('items are missing');
  return numbers;
}
