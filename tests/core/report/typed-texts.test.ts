import { describe, expect, test } from 'vitest';

import { composeReport } from '../../../src/core/report/compose-report';
import type { Block, ReportDocument } from '../../../src/core/report/document';
import { PROFILE, smallPartnership } from './small-partnership';

function withTexts(texts: Record<string, string>): ReportDocument {
  return composeReport(smallPartnership({ profile: { ...PROFILE, report: { ...PROFILE.report, texts } } }));
}

function blockOf(document: ReportDocument, id: string): Block | undefined {
  return document.parts.flatMap((part) => part.blocks).find((block) => block.id === id);
}

describe('texts people wrote', () => {
  test('stand in the place of a prompt and of a drafted paragraph, under the same number', () => {
    const document = withTexts({
      'consultation.held': 'Everybody was asked.',
      'executive-summary.incidents': '=HYPERLINK("x") and {incidents} stay text.',
    });
    expect(blockOf(document, 'consultation.held')).toMatchObject({
      type: 'prompt',
      typed: 'Everybody was asked.',
      number: '5.1',
    });
    expect(blockOf(document, 'executive-summary.incidents')).toMatchObject({
      type: 'paragraph',
      number: '1.2',
      sentence: [{ type: 'text', text: '=HYPERLINK("x") and {incidents} stay text.' }],
    });
  });

  test('are no texts where they are blank', () => {
    const document = withTexts({ 'consultation.held': '  ', 'executive-summary.incidents': '' });
    expect(blockOf(document, 'consultation.held')).not.toHaveProperty('typed');
    expect(blockOf(document, 'executive-summary.incidents')).toMatchObject({
      type: 'paragraph',
      number: '1.2',
    });
    expect(blockOf(document, 'texts-without-place')).toBeUndefined();
  });

  test('are listed where the report has no such paragraph, headings and tables included', () => {
    const document = withTexts({ 'no.such': 'Lost?', 'section.legal': 'A heading cannot be rewritten.' });
    expect(blockOf(document, 'texts-without-place')).toMatchObject({
      rows: [
        { cells: [{ text: 'no.such' }, { text: 'Lost?' }] },
        { cells: [{ text: 'section.legal' }, { text: 'A heading cannot be rewritten.' }] },
      ],
    });
  });
});
