import { expect, test } from 'vitest';

import { found } from '../found';

test('remarks on an appendix cited and not listed', () => {
  const text =
    '1. RISKS\n\n1.1 See Appendix A, and Appendices B and C to this report. See Appendix D to the Code.\n\n2. APPENDICES\n\n2.1 Appendix A: Figures.';
  expect(found('appendix not listed', text)).toEqual([
    ['Appendix B', ''],
    ['Appendix C', ''],
  ]);
});

test('remarks on a report said to be included that is not listed', () => {
  const text = (listed: string) =>
    `1. RISKS\n\n1.1 This report also includes the auditors’ report.\n\n2. APPENDICES\n\n2.1 Appendix A: ${listed}.`;
  expect(found('appendix not listed', text('Operations Report'))).toEqual([['auditors’ report', '']]);
  expect(found('appendix not listed', text('Auditor’s Annual Report'))).toEqual([]);
});
