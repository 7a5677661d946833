import { expect, test } from 'vitest';

import { PANE_TEXTS } from '../../../src/core/language/pane';
import { ExcelFault } from '../../../src/excel/excel-fault';
import { MemoryError } from '../../../src/excel/storage/memory';
import { NOTHING_TYPED } from '../../../src/excel/texts/keep-typed-texts';
import { TextsNotKeptError } from '../../../src/excel/texts/read-typed-on-report';
import { NameClashError } from '../../../src/excel/write/name-clashes';
import { ProtectedError } from '../../../src/excel/write/refuse-protected';
import { UnreadableFileError } from '../../../src/files/read/unreadable-file-error';
import { faultOf } from '../../../src/taskpane/model/describe-fault';

const refusals = {
  'a memory of a later version': new MemoryError('later version'),
  'a protected sheet': new ProtectedError((words) => words.protectedSheets(['Cover'])),
  'a protected workbook': new ProtectedError((words) => words.protectedWorkbook),
  'a damaged memory': new MemoryError('damaged'),
  'texts that are not kept': new TextsNotKeptError(2, NOTHING_TYPED),
  'a name that is taken': new NameClashError([{ kind: 'sheet', name: 'Cover' }]),
  'a file that is none': new UnreadableFileError({ code: 'html-page', file: 'Returns.xlsx' }),
  'a damaged cell of a file': new UnreadableFileError({
    code: 'checksum-wrong',
    file: 'Returns.xlsx',
    sheet: 'Apr 17',
    detail: 'sheet1.xml',
  }),
  'Excel’s own refusal': new ExcelFault('protected', 'AccessDenied', ''),
};

test.each(Object.entries(refusals))('%s is told in the language of the pane', (_, error) => {
  const [english, welsh] = (['en-GB', 'cy-GB'] as const).map((language) =>
    faultOf(error, PANE_TEXTS[language]),
  );
  expect(english).toBe(error.message);
  expect(welsh).not.toBe(english);
  expect(welsh).toMatch(/[a-z]{3}/);
});
