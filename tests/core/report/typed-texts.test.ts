import { describe, expect, test } from 'vitest';

import { composeReport } from '../../../src/core/report/compose-report';
import type { Block, ReportDocument } from '../../../src/core/report/document';
import { fingerprintOf } from '../../../src/core/report/fingerprint';
import { composePublicCopy } from '../../../src/core/report/public-copy/compose-public-copy';
import { readingOf } from '../../../src/core/report/reading-of-document';
import { readSentence } from '../../../src/core/report/read-sentence';
import { layOutReport } from '../../../src/core/report/workbook/lay-out-report';
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

  test('stand below any other block they were put under, numbered with the paragraphs', () => {
    const document = withTexts({
      'executive-summary.incidents/added': 'Said as well.',
      'section.consultation/added': 'Before the question.',
      'cover.contents/added': 'On the cover.',
    });
    expect(blockOf(document, 'executive-summary.incidents/added')).toMatchObject({
      typed: 'Said as well.',
      number: '1.3',
    });
    expect(blockOf(document, 'section.consultation/added')).toMatchObject({ number: '5.1' });
    expect(blockOf(document, 'consultation.held')).toMatchObject({ number: '5.2' });
    expect(blockOf(document, 'texts-without-place')).toBeUndefined();
  });

  test('are marked for another look where the report’s wording or a number they name has moved', () => {
    const texts = {
      'executive-summary.incidents': 'We counted 12,345.',
      'consultation.held': 'All 99 came.',
    };
    const draft = blockOf(withTexts(texts), 'executive-summary.incidents');
    const wording = draft?.type === 'paragraph' && draft.draft ? draft.draft : [];
    const input = smallPartnership();
    const document = composeReport(input);
    const same = fingerprintOf(readSentence(wording, readingOf(document, input.cube)));
    const marked = (draft: string, numbers: string[]) => {
      const textBasis = {
        'executive-summary.incidents': { draft },
        'consultation.held': { numbers },
      };
      const report = { ...PROFILE.report, texts, textBasis };
      const composed = composeReport(smallPartnership({ profile: { ...PROFILE, report } }));
      return ['executive-summary.incidents', 'consultation.held'].map((id) => {
        const block = blockOf(composed, id);
        return block && 'lookAgain' in block ? block.lookAgain : undefined;
      });
    };
    expect(marked(same, [])).toEqual([undefined, undefined]);
    expect(marked('another', ['99', '7'])).toEqual([
      { draftMoved: true, numbersGone: [] },
      { draftMoved: false, numbersGone: ['99'] },
    ]);
  });

  test('are never marked in a public copy, which shows neither the mark nor the names of tabs', () => {
    const report = {
      ...PROFILE.report,
      texts: { 'executive-summary.incidents': 'As we wrote.' },
      textBasis: { 'executive-summary.incidents': { draft: 'another' } },
      sheetNames: { notes: 'Our notes', 'quoted-figures': 'Quoted' },
    };
    const input = smallPartnership({ profile: { ...PROFILE, report } });
    const { document } = composePublicCopy(input);
    const block = blockOf(document, 'executive-summary.incidents');
    expect(block).not.toHaveProperty('lookAgain');
    expect(block).not.toHaveProperty('draft');
    expect(document.parts.map(({ sheetName }) => sheetName)).not.toContain('Our notes');
    const plan = layOutReport(composeReport(input), input.cube);
    expect(plan.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Our notes', 'Quoted']));
    const noted = plan.sheets.flatMap(({ blocks }) => blocks).filter(({ holds }) => holds === 'note');
    expect(noted).toMatchObject([{ id: 'executive-summary.incidents' }]);
  });
});
