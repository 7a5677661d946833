import { describe, expect, test } from 'vitest';

import { composeReport } from '../../../src/core/report/compose-report';
import { documentAsText } from './document-as-text';
import { smallPartnership } from './small-partnership';

describe('composeReport', () => {
  test('composes the whole report of a small partnership', async () => {
    const input = smallPartnership();
    await expect(documentAsText(composeReport(input), input.cube)).toMatchFileSnapshot(
      '../../golden/report-of-small-partnership.txt',
    );
  });
});
