import { describe, expect, test } from 'vitest';

import { sectionText } from '../../../../src/core/language/en-GB/report-sections';
import { parseProfile, type Profile } from '../../../../src/core/profile/profile';
import { SECTIONS } from '../../../../src/core/report/sections/sections';
import { type Entry, makeInput } from '../make-input';
import { readReport } from '../read-report';
import { PROFILE, smallPartnership } from '../small-partnership';

const ONE: Entry[] = [{ month: '2017-04', area: 'Arden', counts: { incidents: 1 } }];

const reportFor = (profile: Profile, entries: readonly Entry[] = ONE) =>
  readReport(makeInput({ entries, profile }));
const SMALL = readReport(smallPartnership());

/** Ids of the prompts still to be written. */
function promptsOf({ document }: ReturnType<typeof readReport>): string[] {
  return document.parts
    .filter(({ role }) => role === 'covering report')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'prompt' && block.typed === undefined ? [block.id] : []));
}

describe('the sections', () => {
  test('are the sixteen of a covering report, in the house order', () => {
    expect(SECTIONS.map(({ id }) => id)).toEqual(Object.keys(sectionText.headings));
    expect(SECTIONS).toHaveLength(16);
  });

  test('call it a full year only where every month has incidents', () => {
    expect(SMALL.text('reasons.account')).toContain('accounts for a full year of the control room’s work');
    expect(reportFor(PROFILE).text('reasons.account')).toContain(
      'incidents are recorded for April 2017. Members',
    );
  });

  test('ask for everything only a person can know', () => {
    expect(promptsOf(reportFor({ version: 1 }))).toEqual([
      'front.committee',
      'front.date',
      'front.report-of',
      'front.priority',
      'alternative-options.considered',
      'consultation.held',
      'forward-plan.reference',
      'relevant-considerations.developments',
      'legal.advice',
      'financial.implications',
      'risk.other',
      'equalities.implications',
      'social-value.implications',
      'human-resources.implications',
      'appendices.attach-inspectors-report',
      'contact-officers.list',
      'background-papers.list',
    ]);
  });

  test('name the committee and the reports one way throughout', () => {
    const texts = SMALL.document.parts
      .filter(({ role }) => role === 'covering report')
      .flatMap(({ blocks }) => blocks)
      .map(({ id }) => SMALL.text(id) ?? '')
      .join('\n');
    expect(texts.match(/Inspectors’[^.,;()]*? Report/g)).toEqual(
      expect.arrayContaining(['Inspectors’ Report']),
    );
    expect(new Set(texts.match(/Inspectors’ \w+/g))).toEqual(new Set(['Inspectors’ Report']));
    expect(new Set(texts.match(/\w+ (?:Executive|Committee)\b/g))).toEqual(new Set(['Joint Committee']));
    expect(texts).not.toMatch(/\b20\d\d\/\d\b(?!\d)|HR\b|JE\b/);
  });

  test('recommend approving both reports and list every appendix they cite', () => {
    expect(SMALL.text('recommendations.operations-report')).toBe(
      'That the Mereshire CCTV Joint Committee approves the Annual Operations Report 2017/18 (Appendix A).',
    );
    expect(SMALL.text('recommendations.inspectors-report')).toContain(
      'receives and approves the Independent Inspectors’ Report 2017/18 (Appendix B).',
    );
    expect(SMALL.text('appendices.operations-report')).toMatch(/^Appendix A: .* Tables A1 to A\d+\.$/);
    expect(SMALL.text('appendices.inspectors-report')).toMatch(/^Appendix B: /);
  });

  test('quote a title of the partnership’s own', () => {
    const report = reportFor(parseProfile({ version: 1, report: { title: 'Watching over the towns' } }));
    expect(report.text('recommendations.operations-report')).toBe(
      'That the committee approves the report “Watching over the towns 2017/18” (Appendix A).',
    );
  });

  test('write out contacts and ask for what is missing of them', () => {
    expect(SMALL.text('contact-officers.contact-cctv-manager')).toBe(
      'CCTV Manager: A. Sample, cctv@example.org, telephone 01632 960000.',
    );
    expect(SMALL.block('contact-officers.contact-head-of-community-safety.details')).toMatchObject({
      type: 'prompt',
      ask: 'Give the name, email address and telephone number of the Head of Community Safety.',
    });
  });

  test('give the clients’ part of the incidents, and no costs', () => {
    expect(SMALL.text('financial.clients')).toMatch(
      /^Clients of the partnership accounted for \d+ of the 905 incidents recorded in 2017\/18 \([\d.]+%\), against none in 2016\/17\.$/,
    );
    expect(reportFor({ version: 1 }).text('financial.clients')).toBeUndefined();
  });

  test('state what the data itself puts at risk', () => {
    expect(SMALL.text('risk.rows-left-out')).toBe(
      'The figures rest on the partnership’s own workbooks. Of the 696 rows read from them, 3 (0.4%) were left out of the count, each for a stated reason.',
    );
    expect(SMALL.text('risk.missing-figures')).toContain('The totals concerned are lower');
    expect(SMALL.text('risk.breaks')).toContain('A break in the series limits');
    const whole = reportFor({ version: 1 });
    expect(whole.text('risk.rows-left-out')).toBe(
      'The figures rest on the partnership’s own workbooks. Of the 1 row read from them, none was left out of the count.',
    );
    expect(whole.text('risk.breaks')).toBeUndefined();
  });

  test('say by what the figures are counted', () => {
    expect(SMALL.text('equalities.figures')).toContain(
      'count incidents by area, month, category and source.',
    );
    expect(reportFor({ version: 1 }).text('equalities.figures')).toContain(
      'count incidents by area and month.',
    );
  });

  test('name the paragraph that exempts a report in Part 2', () => {
    const exempt = reportFor({ ...PROFILE, report: { part: 2 } });
    expect(exempt.text('front.part')).toBe('PART 2 – EXEMPT DOCUMENT');
    expect(exempt.block('front.exemption')).toMatchObject({ type: 'prompt' });
    expect(exempt.document.part).toBe(2);
    expect(SMALL.block('front.exemption')).toBeUndefined();
  });
});
