import type { Sheet } from '../book/sheet';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { optional, readRecord, readText } from '../dispatch/read-argument';
import { asJson } from '../dispatch/resolve-path';
import { HostError, invalidArgument } from '../host-error';

/** What people may still do where nothing else is said. */
const STANDARD_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const WORKSHEET_PROTECTION: HostClass<Sheet> = defineClass<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ protection }) => protection !== undefined },
    options: { get: ({ protection }) => protection?.options ?? null },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection) throw new HostError('InvalidOperation', 'the sheet is protected already');
      const given = Object.entries(optional(options, readRecord, {}));
      const known = new Set(Object.keys(STANDARD_OPTIONS));
      if (given.some(([name]) => !known.has(name))) invalidArgument('there is no such option of protection');
      sheet.workbook.undo.forget();
      sheet.protection = {
        options: {
          ...STANDARD_OPTIONS,
          ...Object.fromEntries(given.map(([name, value]) => [name, asJson(value)])),
        },
        password: optional(password, readText, ''),
      };
      return undefined;
    },
    unprotect: (sheet, [password]) => {
      if (sheet.protection && sheet.protection.password !== optional(password, readText, '')) {
        invalidArgument('this is not the password');
      }
      sheet.workbook.undo.forget();
      sheet.protection = undefined;
      return undefined;
    },
  },
});
