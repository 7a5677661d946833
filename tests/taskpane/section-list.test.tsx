// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { PANE_TEXTS } from '../../src/core/language/pane';
import type { ReportOutline } from '../../src/taskpane/analysis/report-outline';
import { PaneProvider, type PaneTools } from '../../src/taskpane/components/pane-context';
import { SectionList } from '../../src/taskpane/components/report/section-list';

const OUTLINE: ReportOutline = {
  title: 'Annual Operations Report 2017/18',
  committee: 'Joint Executive',
  sections: [
    {
      id: 'section.background-papers',
      number: '16',
      heading: 'Background papers',
      state: 'edited',
      asked: 0,
      fingerprint: '',
      paragraphs: [
        {
          id: 'background-papers.list',
          number: '16.1',
          kind: 'prompt',
          pieces: [{ type: 'text', text: 'None' }],
          typed: 'None',
        },
      ],
    },
  ],
  tables: [],
  remarks: [],
};

function show(remarks: ReportOutline['remarks'], language: 'en-GB' | 'cy-GB' = 'en-GB') {
  const tools = { text: PANE_TEXTS[language], language } as unknown as PaneTools;
  render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={tools}>
        <SectionList outline={{ ...OUTLINE, remarks }} onEdit={() => undefined} />
      </PaneProvider>
    </FluentProvider>,
  );
}

afterEach(cleanup);

test('shows a remark at its paragraph, counts it in the heading, and puts others above', () => {
  show([
    { rule: 'no final stop', paragraph: 'background-papers.list', excerpt: 'None', beside: '.' },
    { rule: 'title without year', paragraph: 'front.title', excerpt: 'Yearly report', beside: '' },
  ]);
  expect(screen.getByText('1 remark')).toBeTruthy();
  const [above, paragraph] = screen.getAllByRole('list', { name: /^Remarks/, hidden: true });
  expect(above!.getAttribute('aria-label')).toBe('Remarks: Above the sections');
  expect(within(above!).getByText('The title “Yearly report” does not name the year.')).toBeTruthy();
  expect(paragraph!.closest('.paragraph')?.textContent).toContain('16.1');
  expect(within(paragraph!).getByText('There is no full stop after “None”.')).toBeTruthy();
});

test('shows at its paragraph what last year’s report published', () => {
  const slip = { excerpt: '350 incidents in 2016/17', beside: '360' };
  show([{ rule: 'against published', paragraph: 'background-papers.list', ...slip }]);
  const remarks = screen.getByRole('list', { name: /^Remarks/, hidden: true });
  expect(remarks.closest('.paragraph')?.textContent).toContain('16.1');
  expect(remarks.textContent).toBe('“350 incidents in 2016/17”: last year’s report published 360.');
});

test('says in the language of the pane that there is nothing to remark on', () => {
  show([], 'cy-GB');
  expect(screen.getByText('Nid oes gan wiriwr yr adroddiad sylwadau.')).toBeTruthy();
});
