import type { CellComment } from '../book/sheet-parts';
import type { Sheet } from '../book/sheet';
import type { Workbook } from '../book/workbook';
import { defineClass, type ClassDefinition, type HostClass } from '../dispatch/define-class';
import type { Argument, HostObject } from '../dispatch/host-object';
import { readBoolean, readText, readWholeNumber } from '../dispatch/read-argument';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { rangeObject, readRange } from './locate-range';

/** A comment and the sheet it is on. */
class CommentOnSheet {
  static #known = new WeakMap<CellComment, CommentOnSheet>();

  private constructor(
    readonly sheet: Sheet,
    readonly comment: CellComment,
  ) {}

  static of(sheet: Sheet, comment: CellComment): CommentOnSheet {
    const known = CommentOnSheet.#known.get(comment) ?? new CommentOnSheet(sheet, comment);
    CommentOnSheet.#known.set(comment, known);
    return known;
  }
}

export const COMMENT: HostClass<CommentOnSheet> = defineClass<CommentOnSheet>({
  name: 'Comment',
  id: ({ comment }) => comment.id,
  scalars: {
    id: { get: ({ comment }) => comment.id },
    authorEmail: { get: ({ comment }) => comment.authorEmail },
    authorName: { get: ({ comment }) => comment.authorName },
    content: {
      get: ({ comment }) => comment.content,
      set: ({ comment }, value) => {
        comment.content = readText(value);
      },
    },
    contentType: { get: () => 'Plain' },
    resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => {
        comment.resolved = readBoolean(value);
      },
    },
  },
  methods: {
    delete: ({ sheet, comment }) => {
      sheet.comments.splice(sheet.comments.indexOf(comment), 1);
      return undefined;
    },
    getLocation: ({ sheet, comment }) => rangeObject(sheet, comment.area),
  },
});

export const SHEET_COMMENTS: HostClass<Sheet> = defineClass<Sheet>({
  eventTarget: ({ id }) => id,
  ...membersOver<Sheet>((sheet) => ({ workbook: sheet.workbook, sheets: [sheet] })),
});

export const WORKBOOK_COMMENTS: HostClass<Workbook> = defineClass<Workbook>({
  eventTarget: () => 'Workbook',
  ...membersOver<Workbook>((workbook) => ({ workbook, sheets: workbook.sheets })),
});

interface Scope {
  readonly workbook: Workbook;
  readonly sheets: readonly Sheet[];
}

function membersOver<Owner extends object>(scopeOf: (owner: Owner) => Scope): ClassDefinition<Owner> {
  const commentsIn = (owner: Owner): HostObject[] =>
    scopeOf(owner).sheets.flatMap((sheet) =>
      sheet.comments.map((comment) => COMMENT.of(CommentOnSheet.of(sheet, comment))),
    );
  const find = (owner: Owner, id: string): HostObject | undefined =>
    commentsIn(owner).find((comment) => comment.identity?.value === id);
  const sheetFor = (owner: Owner): Sheet => {
    const { workbook, sheets } = scopeOf(owner);
    return sheets.length === 1 ? sheets[0]! : workbook.activeSheet;
  };
  const cellOf = (owner: Owner, address: Argument | undefined) => {
    const range = readRange(scopeOf(owner).workbook, sheetFor(owner), address);
    const { area } = range;
    if (area.top !== area.bottom || area.left !== area.right) invalidArgument('a comment is on one cell');
    return range;
  };
  return {
    name: 'CommentCollection',
    items: commentsIn,
    methods: {
      add: (owner, [address, content]) => {
        const { sheet, area } = cellOf(owner, address);
        if (commentAt(sheet, area)) throw new HostError('InvalidOperation', 'the cell has a comment already');
        const text = typeof content === 'string' ? content : invalidArgument('only plain texts are modelled');
        const comment: CellComment = {
          id: sheet.workbook.nextPartId(),
          area,
          content: text,
          resolved: false,
          authorName: 'Somebody',
          authorEmail: 'somebody@example.org',
          replies: [],
        };
        sheet.comments.push(comment);
        return COMMENT.of(CommentOnSheet.of(sheet, comment));
      },
      getCount: (owner) => commentsIn(owner).length,
      getItem: (owner, [id]) => find(owner, readText(id)) ?? itemNotFound('there is no such comment'),
      getItemAt: (owner, [index]) =>
        commentsIn(owner)[readWholeNumber(index)] ?? itemNotFound('there is no such comment'),
      getItemByCell: (owner, [address]) => {
        const { sheet, area } = cellOf(owner, address);
        const comment = commentAt(sheet, area) ?? itemNotFound('the cell has no comment');
        return COMMENT.of(CommentOnSheet.of(sheet, comment));
      },
      getItemOrNullObject: (owner, [id]) => find(owner, readText(id)),
    },
  };
}

function commentAt({ comments }: Sheet, { top, left }: CellComment['area']): CellComment | undefined {
  return comments.find(({ area }) => area.top === top && area.left === left);
}
