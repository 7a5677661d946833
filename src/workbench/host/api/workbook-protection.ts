import type { Workbook } from '../book/workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';
import { optional, readText } from '../dispatch/read-argument';
import { HostError, invalidArgument } from '../host-error';

/** Keeps people from adding, removing, renaming, moving and hiding sheets. */
export const WORKBOOK_PROTECTION: HostClass<Workbook> = defineClass<Workbook>({
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ protection }) => protection !== undefined } },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.protection) throw new HostError('InvalidOperation', 'the workbook is protected already');
      workbook.protection = { password: optional(password, readText, '') };
    },
    unprotect: (workbook, [password]) => {
      if (workbook.protection && workbook.protection.password !== optional(password, readText, '')) {
        invalidArgument('this is not the password');
      }
      workbook.protection = undefined;
    },
  },
});
