import { CATEGORIES, RECATEGORISED_FROM } from '../facts/category';
import { THIS_YEAR_MONTHS } from '../facts/month-range';
import { CATEGORY_SPELLINGS } from '../habits/spellings';

/** How a member fills in its return. */
export interface MemberHabit {
  readonly authority: string;
  /** What it writes for none. */
  readonly none: 0 | '-';
  /** Which of the spellings of a category it uses, where there are several. */
  readonly spelling: number;
  /** A month it never returned. */
  readonly missingMonth?: string;
  /** Categories whose number of last year it restated, and by how much. */
  readonly restated?: Readonly<Record<string, number>>;
  /** A category whose total was typed, and is off by ten. */
  readonly typedTotal?: string;
  /** A number that became text. */
  readonly textNumber?: { readonly category: string; readonly month: string };
  /** A cell that still waits for its number. */
  readonly pending?: { readonly category: string; readonly month: string };
  /** Whether the total of one month stops a row short. */
  readonly missesLastRow?: true;
}

/** The members that send returns, and how. */
export const MEMBER_HABITS: readonly MemberHabit[] = [
  {
    authority: 'East Arden',
    none: 0,
    spelling: 0,
    restated: { 'Theft – shoplifting': 7, 'Anti-social behaviour': -2 },
    typedTotal: 'Drugs',
    textNumber: { category: 'Criminal damage', month: '2017-08' },
  },
  {
    authority: 'Ardenmere',
    none: '-',
    spelling: 1,
    missingMonth: '2018-02',
    pending: { category: 'Drugs', month: '2018-03' },
    missesLastRow: true,
  },
];

/** A line of the return: a category, or one of the two names of the category that was renamed. */
export interface ReturnLine {
  readonly label: string;
  readonly category: string;
  readonly months: readonly string[];
  readonly hasLastYear: boolean;
  readonly isRenamed: boolean;
}

/** The lines of a return, in the order of the categories. */
export function linesOf(habit: MemberHabit): ReturnLine[] {
  return CATEGORIES.flatMap(({ name }) => {
    const usual = { category: name, months: THIS_YEAR_MONTHS, hasLastYear: true, isRenamed: false };
    if (name !== 'Begging/vagrancy') {
      const spellings = CATEGORY_SPELLINGS[name]!;
      return [{ ...usual, label: (spellings[habit.spelling] ?? spellings[0]!)[0] }];
    }
    const before = THIS_YEAR_MONTHS.filter((month) => month < RECATEGORISED_FROM);
    const since = THIS_YEAR_MONTHS.filter((month) => month >= RECATEGORISED_FROM);
    return [
      { ...usual, label: 'Begging', months: before, isRenamed: true },
      { ...usual, label: 'Begging/vagrancy', months: since, hasLastYear: false },
    ];
  });
}
