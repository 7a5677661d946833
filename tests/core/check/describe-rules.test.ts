import { expect, it } from 'vitest';

import { describeRules } from '../../../src/core/check/describe-rules';
import { RULES } from '../../../src/core/check/rules/rules';

it('is what docs/rules.md says; run with -u to write it anew', async () => {
  await expect(describeRules(RULES)).toMatchFileSnapshot('../../../docs/rules.md');
});
