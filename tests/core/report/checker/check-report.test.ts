import { expect, test } from 'vitest';

import { SAMPLE_PROFILE } from '../../../../sample/profile';
import type { Cube } from '../../../../src/core/figures/cube';
import type { Profile } from '../../../../src/core/profile/profile';
import { checkDocument } from '../../../../src/core/report/checker/check-report';
import { composeReport } from '../../../../src/core/report/compose-report';
import type { ReportDocument } from '../../../../src/core/report/document';
import { readingOf } from '../../../../src/core/report/reading-of-document';
import { analyseSample } from '../../../support/read-sample';
import { PROFILE, smallPartnership } from '../small-partnership';

function remarksOn(document: ReportDocument, cube: Cube): string[] {
  return checkDocument(document, readingOf(document, cube)).map(
    ({ rule, paragraph, excerpt }) => `${rule} · ${paragraph} · ${excerpt}`,
  );
}

/** The small partnership's report with these texts typed in it. */
function remarksOnTyped(texts: Readonly<Record<string, string>>): string[] {
  const profile: Profile = { ...PROFILE, report: { ...PROFILE.report, texts } };
  const input = smallPartnership({ profile });
  return remarksOn(composeReport(input), input.cube);
}

test('has no remarks on the report of the sample as it is composed', async () => {
  const { rowCounts, ...analysis } = await analyseSample();
  const document = composeReport({ ...analysis, rowCounts: rowCounts.sheets, profile: SAMPLE_PROFILE });
  expect(remarksOn(document, analysis.cube)).toEqual([]);
}, 60_000);

test('has no remarks on the report of a small partnership', () => {
  const input = smallPartnership();
  expect(remarksOn(composeReport(input), input.cube)).toEqual([]);
});

test('remarks on what is typed in the report at the paragraph', () => {
  expect(
    remarksOnTyped({
      'background-papers.list': 'None',
      'financial.implications': '10.1 There are none.',
      'risk.other': '- The budget of 2017/8 is spent.',
      'equalities.implications': '11.3 There are none.',
      'legal.advice': 'The solicitor wrote on Monday 4 October 2018.',
    }),
  ).toEqual([
    'number outside section · financial.implications · 10.1',
    'stray mark · risk.other · -',
    'stray mark · equalities.implications · 11.3',
    'year written two ways · risk.other · 2017/8',
    'weekday against date · legal.advice · Monday 4 October 2018',
    'no final stop · background-papers.list · None',
  ]);
});
