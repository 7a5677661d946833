import type { CellEdit, Edit, LeftOut } from '../../core/check/fixes/edit';
import { dateOfDayNumber, dayNumberOfSerial, type DateSystem } from '../../core/calendar/civil-date';
import { writtenDay } from '../../core/check/written-day';
import type { Cell } from '../../core/grid/cell';
import type { FigureChange } from '../../core/figures/compare-summaries';
import { ruleWords } from '../../core/language/en-GB/check';
import { quoted } from '../../core/language/en-GB/check-words';
import { fixesText } from '../../core/language/en-GB/fixes';
import { formatNumber } from '../../core/report/format-number';

/** What is told of a batch of fixes. */
export interface ToldFixes {
  readonly edits: readonly Edit[];
  readonly leftOut: readonly LeftOut[];
  readonly figures: readonly FigureChange[];
  readonly counted: { readonly before: number; readonly after: number };
  readonly dateSystemOf: (file: string) => DateSystem;
}

/** More places left out for one reason are counted and not named. */
const MOST_NAMED = 10;

/** The preview: every change, rule by rule, what is left out and why, and what it does to the figures. */
export function tellFixes({ edits, leftOut, figures, counted, dateSystemOf }: ToldFixes): string[] {
  const rules = [...new Set(edits.map(({ rule }) => rule))];
  return [
    ...rules.flatMap((rule) => {
      const own = edits.filter((edit) => edit.rule === rule);
      const heading = fixesText.changesHeading(rule, ruleWords[rule]?.title ?? rule, own.length);
      return [heading, ...own.map((edit) => `  ${tellEdit(edit, dateSystemOf)}`), ''];
    }),
    ...tellLeftOut(leftOut),
    ...(edits.length === 0 ? [fixesText.nothingToChange] : tellFigures(figures, counted)),
  ];
}

function tellEdit(edit: Edit, dateSystemOf: ToldFixes['dateSystemOf']): string {
  switch (edit.kind) {
    case 'cell': {
      const system = dateSystemOf(edit.file);
      return fixesText.cellEdit(placeName(edit), tellCell(edit.before, system), tellCell(edit.after, system));
    }
    case 'alias':
      return fixesText.aliasEdit(edit.field, edit.spelling, edit.before, edit.after);
    case 'month':
      return fixesText.monthEdit(placeName(edit), edit.before, edit.after);
    case 'duplicate': {
      const { reference, occurrence, after } = edit;
      return fixesText.duplicateEdit(placeName(edit), shownText(reference), occurrence, after !== undefined);
    }
  }
}

function tellCell(cell: Cell, system: DateSystem): string {
  switch (cell.kind) {
    case 'blank':
      return fixesText.blank;
    case 'text':
      return quoted(shownText(cell.text));
    case 'number':
      return String(cell.number);
    case 'date':
      return tellDate(cell.serial, system);
    case 'boolean':
      return cell.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return cell.code;
  }
}

function tellDate(serial: number, system: DateSystem): string {
  const seconds = Math.round(dayNumberOfSerial(serial, system) * 86_400);
  const day = Math.floor(seconds / 86_400);
  if (dateOfDayNumber(day).year > 9999) return String(serial);
  const [hours, minutes, rest] = [3600, 60, 1].map((unit, index) =>
    String(Math.floor((seconds - day * 86_400) / unit) % (index === 0 ? 24 : 60)).padStart(2, '0'),
  );
  return seconds === day * 86_400 ? writtenDay(day) : `${writtenDay(day)} ${hours!}:${minutes!}:${rest!}`;
}

/** Characters that do not show, or would move the terminal's cursor, are named by their codes. */
function shownText(text: string): string {
  return text.replace(/[^\S ]|[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}

function tellLeftOut(leftOut: readonly LeftOut[]): string[] {
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const own = leftOut.filter((one) => one.reason === reason);
    const why = fixesText.leftOut[reason];
    return own.length > MOST_NAMED
      ? [fixesText.leftAsIsOften(why, own.length)]
      : own.map((one) => fixesText.leftAsIs(placeName(one) || one.rule, why));
  });
}

function tellFigures(figures: readonly FigureChange[], { before, after }: ToldFixes['counted']): string[] {
  const isSame = figures.length === 0 && before === after;
  if (isSame) return [fixesText.figuresUnchanged];
  const count = (value: number): string => formatNumber(value, 'count');
  return [
    fixesText.figuresHeading,
    ...(before === after ? [] : [fixesText.rowsChanged(count(before), count(after))]),
    ...figures.map((change) =>
      fixesText.figureChange(
        change.name === '' ? change.of : `${change.of} ${change.name}`,
        change.measure,
        String(change.before),
        String(change.after),
      ),
    ),
  ];
}

function placeName({
  file,
  sheet,
  cell,
}: Pick<LeftOut, 'file' | 'sheet'> & Partial<Pick<CellEdit, 'cell'>>): string {
  return [file, sheet, cell].filter((part) => part !== undefined).join(' › ');
}
