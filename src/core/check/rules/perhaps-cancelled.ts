import { remarkRule } from '../remark-rule';
import type { RowRule } from '../rule';

/** An entry that counts though a word in it may mean that it is void. */
export const perhapsCancelled: RowRule = {
  ...remarkRule('perhaps-cancelled', 'warning', 'perhaps cancelled'),
  family: 'rows',
};
