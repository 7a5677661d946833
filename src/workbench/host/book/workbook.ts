import { HostError, invalidArgument } from '../host-error';
import type { DateCulture } from '../input/typed-date';
import type { Json } from '../json';
import { isIn, type Area } from './area';
import { BookEvents, type Actor } from './book-events';
import type { Calculator } from './calculator';
import { CellSet } from './cell-set';
import { CreatedWorkbook, readFileText } from './created-workbook';
import type { CustomXmlPart } from './custom-xml';
import { DocumentProperties } from './document-properties';
import type { NamedItem } from './names';
import { withoutTables } from './follow-table';
import { Sheet } from './sheet';
import { rewriteFormulasOf, type RewriteFormula } from './rewrite-formulas';
import { isSheetName } from './sheet-name';
import { SheetRange } from './sheet-range';
import { StyleTable } from './style-table';
import { UndoStack } from './undo-stack';
import { renamedInFormula, withoutSheetInFormula } from '../formula/move-references';

export interface WorkbookOptions {
  readonly name: string;
  readonly calculator: Calculator;
  /** `en-GB` or another tag: how texts show dates. */
  readonly locale: string;
  readonly culture: DateCulture;
  /** The id in the add-in's manifest: whose settings a file's are. */
  readonly addIn?: string;
}

/** A workbook in memory: what Excel would hold of it. */
export class Workbook {
  readonly events = new BookEvents();
  readonly styles = new StyleTable();
  readonly sheets: Sheet[] = [];
  /** Settings of add-ins, by key. */
  readonly settings = new Map<string, Json>();
  readonly names: NamedItem[] = [];
  readonly xmlParts: CustomXmlPart[] = [];
  /** Workbooks that add-ins asked for, in windows of their own. */
  readonly created: CreatedWorkbook[] = [];
  readonly properties = new DocumentProperties();
  readonly undo = new UndoStack(this);
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Where its structure is protected: no sheet comes, goes or gets another name, place or visibility. */
  protection: { readonly password: string } | undefined;
  /** Who is at work right now; events name them. */
  actor: Actor = 'person';
  #active: Sheet | undefined;
  #selection: SheetRange | undefined;
  #ranges = new Set<SheetRange>();
  #nextSheet = 1;
  #nextTable = 1;
  #nextPart = 1;
  #stale = false;
  #revision = 0;
  /** Formulas put into cells since they were last worked out; what other cells show may come from a file. */
  readonly #typed = new CellSet();
  #suspended = false;

  constructor(readonly options: WorkbookOptions) {}

  get activeSheet(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'the workbook has no sheet');
    return sheet;
  }

  /** What is selected on the active sheet; A1 at first. */
  get selection(): SheetRange {
    const { activeSheet } = this;
    if (this.#selection?.sheet === activeSheet && this.#selection.areaIfAny) return this.#selection;
    this.#selection = this.range(activeSheet, { top: 0, left: 0, bottom: 0, right: 0 });
    return this.#selection;
  }

  findSheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  findSheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds a sheet behind the others; without a name it gets the next free `Sheet1`. */
  addSheet(name?: string): Sheet {
    this.#refuseWhereProtected();
    if (name !== undefined) this.#checkNewName(name, undefined);
    const sheet = new Sheet(this, sheetId(this.#nextSheet++), name ?? this.#freeName());
    this.sheets.push(sheet);
    this.events.tell({ kind: 'sheet added', sheetId: sheet.id, actor: this.actor });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.#refuseWhereProtected();
    const others = this.sheets.filter((other) => other !== sheet);
    const next = others.find(({ visibility }) => visibility === 'Visible');
    if (!next) throw new HostError('InvalidOperation', 'a workbook must contain at least one visible sheet');
    if (this.activeSheet === sheet) this.activate(next);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.deleted = true;
    this.undo.forget();
    this.names.splice(0, this.names.length, ...this.names.filter((name) => name.sheet !== sheet));
    const lost = withoutTables(sheet.tables);
    this.rewriteFormulas((formula, own, cell) => lost(withoutSheetInFormula(formula, sheet.name), own, cell));
    this.touch();
    this.events.tell({ kind: 'sheet deleted', sheetId: sheet.id, actor: this.actor });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.#refuseWhereProtected();
    this.#checkNewName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    if (before === name) return;
    this.undo.forget();
    this.rewriteFormulas((formula) => renamedInFormula(formula, before, name));
    this.events.tell({ kind: 'sheet renamed', sheetId: sheet.id, before, after: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.#refuseWhereProtected();
    if (position < 0 || position >= this.sheets.length) invalidArgument(`there is no position ${position}`);
    const before = sheet.position;
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    if (before !== position) {
      this.events.tell({ kind: 'sheet moved', sheetId: sheet.id, before, after: position });
    }
  }

  hideSheet(sheet: Sheet, visibility: Sheet['visibility']): void {
    this.#refuseWhereProtected();
    if (visibility !== 'Visible') {
      const next = this.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
      if (!next)
        throw new HostError('InvalidOperation', 'a workbook must contain at least one visible sheet');
      if (this.activeSheet === sheet) this.activate(next);
    }
    sheet.visibility = visibility;
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible')
      throw new HostError('InvalidOperation', 'a hidden sheet cannot be activated');
    const before = this.#active ?? this.sheets[0];
    this.#active = sheet;
    if (before === sheet) return;
    if (before) this.events.tell({ kind: 'sheet deactivated', sheetId: before.id });
    this.events.tell({ kind: 'sheet activated', sheetId: sheet.id });
  }

  select(range: SheetRange, address: string): void {
    this.activate(range.sheet);
    this.#selection = this.range(range.sheet, range.area);
    this.events.tell({ kind: 'selection changed', sheetId: range.sheet.id, address });
  }

  /** A place on a sheet that moves with its cells. */
  range(sheet: Sheet, area: Area): SheetRange {
    const range = new SheetRange(sheet, area);
    this.#ranges.add(range);
    return range;
  }

  /** Every held place on a sheet, for whoever moves cells. */
  rangesOn(sheet: Sheet): SheetRange[] {
    return [...this.#ranges].filter((range) => range.sheet === sheet);
  }

  /** Forgets held places but those wanted; without it every range ever asked for would be moved about for ever. */
  forgetRanges(isWanted: (range: SheetRange) => boolean): void {
    for (const range of this.#ranges) {
      if (range !== this.#selection && !isWanted(range)) this.#ranges.delete(range);
    }
  }

  /** Keeps a workbook that is to be opened in a window of its own; `base64` is its .xlsx file. */
  createWorkbook(base64: string | undefined): CreatedWorkbook {
    const bytes = base64 === undefined ? undefined : readFileText(base64);
    const created = new CreatedWorkbook(this.nextPartId(), bytes);
    this.created.push(created);
    return created;
  }

  /** The number of the next table; no number comes twice. */
  nextTableNumber(): number {
    return this.#nextTable++;
  }

  /** An id that nothing else in this workbook has, for parts that are known by a GUID. */
  nextPartId(): string {
    return `{00000000-0000-4000-8000-${(this.#nextPart++).toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  /** Writes every formula anew: those of cells, names, charts, rules. */
  rewriteFormulas(rewrite: RewriteFormula): void {
    for (const sheet of this.sheets) rewriteFormulasOf(sheet, rewrite);
    for (const item of this.names) item.formula = rewrite(item.formula, item.sheet?.name ?? '');
  }

  /** Says that formulas may have other results now. */
  touch(): void {
    this.#stale = true;
    this.#revision++;
  }

  /** Grows whenever formulas may have other results. */
  get revision(): number {
    return this.#revision;
  }

  /** Says that a cell has a new formula: what it holds is no result of it. */
  noteTyped(sheet: Sheet, row: number, column: number): void {
    this.#typed.add(sheet, row, column);
  }

  /** Whether a cell’s formula was never worked out. */
  isTyped(sheet: Sheet, row: number, column: number): boolean {
    return this.#typed.has(sheet, row, column);
  }

  /**
   * Works formulas out where they may be out of date. In manual mode only those put into cells since, each with what
   * stands in the others: the rest waits until somebody asks for it.
   */
  settle(asked = false): void {
    if (!this.#stale || this.#suspended) return;
    if (this.calculationMode === 'Manual' && !asked) {
      if (!this.#typed.isEmpty) this.#workOut((sheet, row, column) => this.isTyped(sheet, row, column));
      return;
    }
    this.#stale = false;
    this.#workOut();
  }

  /** Works out the formulas of a part of a sheet, with what stands in all others. */
  settlePart(sheet: Sheet, part: Area): void {
    if (this.#suspended) return;
    if (this.calculationMode !== 'Manual') this.touch();
    this.settle();
    if (this.calculationMode !== 'Manual') return;
    this.#workOut((other, row, column) => other === sheet && isIn(part, row, column));
  }

  #workOut(isWanted?: (sheet: Sheet, row: number, column: number) => boolean): void {
    const changed = this.undo.withoutNoting(() => this.options.calculator.calculate(this, isWanted));
    this.#typed.clear();
    this.#revision++;
    for (const sheetId of new Set(changed.map((cell) => cell.sheetId))) {
      this.events.tell({ kind: 'sheet calculated', sheetId, address: '' });
    }
  }

  /** Holds calculation back until `resumeCalculation`, as `suspendApiCalculationUntilNextSync` does. */
  suspendCalculation(): void {
    this.#suspended = true;
  }

  resumeCalculation(): void {
    this.#suspended = false;
  }

  #refuseWhereProtected(): void {
    if (this.protection) throw new HostError('AccessDenied', 'the workbook is protected');
  }

  #checkNewName(name: string, own: Sheet | undefined): void {
    if (!isSheetName(name)) invalidArgument(`“${name}” is no name for a sheet`);
    const holder = this.findSheet(name);
    if (holder && holder !== own) throw new HostError('ItemAlreadyExists', `there is a sheet “${name}”`);
  }

  #freeName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      const name = `Sheet${number}`;
      if (!this.findSheet(name)) return name;
    }
  }
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-${(number - 1).toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}
