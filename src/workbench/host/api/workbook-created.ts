import type { CreatedWorkbook } from '../book/created-workbook';
import { defineClass, type HostClass } from '../dispatch/define-class';

export const WORKBOOK_CREATED: HostClass<CreatedWorkbook> = defineClass<CreatedWorkbook>({
  name: 'WorkbookCreated',
  id: ({ id }) => id,
  scalars: { id: { get: ({ id }) => id } },
  methods: {
    open: (created) => {
      created.opened = true;
      return undefined;
    },
  },
});
