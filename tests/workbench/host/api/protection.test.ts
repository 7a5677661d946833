import { expect, it } from 'vitest';

import { useSheet } from './use-sheet';

const fixture = useSheet('Protected');

type Task = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The code a task fails with on the test’s sheet; `done` where it is done. */
const outcomeOf = (task: Task): Promise<unknown> =>
  fixture
    .onSheet(async (sheet, context) => {
      task(sheet, context);
      await context.sync();
      return 'done';
    })
    .catch((error: unknown) => (error instanceof fixture.excel.OfficeExtension.Error ? error.code : error));

const ON_SHEETS: readonly (readonly [string, Task])[] = [
  ['a table is added', (sheet) => sheet.tables.add('A1:B3', true)],
  [
    'what may be typed is limited',
    (sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
    },
  ],
  [
    'a limit is lifted',
    (sheet) => {
      sheet.getRange('A1').dataValidation.clear();
    },
  ],
  [
    'columns are fitted',
    (sheet) => {
      sheet.getRange('A1').format.autofitColumns();
    },
  ],
  [
    'rows are fitted',
    (sheet) => {
      sheet.getRange('A1').format.autofitRows();
    },
  ],
];

it.each(ON_SHEETS)('a protected sheet refuses that %s', async (_what, task) => {
  expect(
    await outcomeOf((sheet, context) => {
      sheet.protection.protect();
      task(sheet, context);
    }),
  ).toBe('AccessDenied');
  expect(
    await outcomeOf((sheet, context) => {
      sheet.protection.unprotect();
      task(sheet, context);
    }),
  ).toBe('done');
});

it('a protected sheet allows what it was told to allow', async () => {
  const outcome = await outcomeOf((sheet) => {
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.getRange('A1').format.autofitColumns();
  });
  expect(outcome).toBe('done');
});

const ON_WORKBOOKS: readonly (readonly [string, Task])[] = [
  ['added', (_sheet, { workbook }) => workbook.worksheets.add('Another')],
  [
    'deleted',
    (sheet) => {
      sheet.delete();
    },
  ],
  [
    'renamed',
    (sheet) => {
      sheet.name = 'Renamed';
    },
  ],
  [
    'moved',
    (sheet) => {
      sheet.position = 0;
    },
  ],
  [
    'hidden',
    (sheet) => {
      sheet.visibility = 'Hidden';
    },
  ],
];

it.each(ON_WORKBOOKS)(
  'in a protected workbook no sheet is %s, and its cells may change',
  async (_what, task) => {
    const password = 'secret';
    await outcomeOf((_, { workbook }) => {
      workbook.protection.protect(password);
    });
    expect(await outcomeOf(task)).toBe('AccessDenied');
    expect(
      await outcomeOf((sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toBe('done');
    expect(
      await outcomeOf((_, { workbook }) => {
        workbook.protection.unprotect('guess');
      }),
    ).toBe('InvalidArgument');
    await outcomeOf((_, { workbook }) => {
      workbook.protection.unprotect(password);
    });
    expect(await outcomeOf(task)).toBe('done');
  },
);
