// @vitest-environment jsdom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { summariseYear } from '../../../src/core/figures/summarise';
import { traceFigure, type TraceRequest } from '../../../src/core/figures/trace-figure';
import { formatNumber } from '../../../src/core/report/format-number';
import { addSignOff, addWritten, NO_REVIEW, type Review } from '../../../src/core/report/review/review';
import { markKey, type ReviewMark } from '../../../src/core/report/review/review-marks';
import { type SealedFigures, signOff, versionOf } from '../../../src/core/report/review/seal';
import { SealPanel, type SealPanelProps } from '../../../src/dashboard/components/review/seal-panel';
import { SharePanel } from '../../../src/dashboard/components/share-panel';
import { TracePanel, type TracePanelProps } from '../../../src/dashboard/components/trace-panel';
import { followFigure } from '../../../src/dashboard/model/follow-figure';
import type { ShareModel } from '../../../src/dashboard/model/share';
import { smallEntries, smallPartnership } from '../../core/report/small-partnership';

const ROWS = { read: 10, counted: 9, excluded: [], byReason: [], sheets: [] };
const more = { month: '2017-05', area: 'Brackley', category: 'Drugs', counts: { incidents: 3 } };

function yearWith(entries = smallEntries()) {
  return smallPartnership({ entries });
}

function figuresOf({ cube }: ReturnType<typeof yearWith>): SealedFigures {
  return summariseYear({ cube, rowCounts: ROWS, findings: [] });
}

const year = yearWith();
const [before, now] = [figuresOf(year), figuresOf(yearWith([...smallEntries(), more]))];
const request: TraceRequest = { figure: { type: 'sum', measure: 'incidents', where: { year: 2017 } } };
const mark: ReviewMark = {
  figure: markKey(request),
  request,
  name: 'Incidents',
  value: before.totals.incidents!,
  role: 'Finance officer',
  date: '2018-06-30',
};
const officer = signOff(before, {
  role: 'Finance officer',
  date: '2018-06-30',
  note: 'Held against the returns.',
});

afterEach(cleanup);

function show(panel: ReactNode) {
  render(<FluentProvider theme={webLightTheme}>{panel}</FluentProvider>);
  return userEvent.setup();
}

describe('the panel of reviews and sign-offs', () => {
  function seal(review: Review, figures = before, changes: Partial<SealPanelProps> = {}) {
    const done = {
      onSign: vi.fn<SealPanelProps['onSign']>(),
      onTakeBack: vi.fn<SealPanelProps['onTakeBack']>(),
      onUnmark: vi.fn<SealPanelProps['onUnmark']>(),
      onFollow: vi.fn<SealPanelProps['onFollow']>(),
      onClose: vi.fn<SealPanelProps['onClose']>(),
    };
    const values = new Map([[mark.figure, figures.totals.incidents!]]);
    const user = show(
      <SealPanel
        language="en-GB"
        figures={figures}
        review={review}
        values={values}
        files={[]}
        lastRole=""
        {...done}
        {...changes}
      />,
    );
    return { user, ...done };
  }

  it('asks for a role before it signs, and says where it is missing', async () => {
    const { user, onSign } = seal(NO_REVIEW);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Review and sign-off' }));
    expect(screen.getByText('These figures are not signed off.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign off these figures' }));
    expect(onSign).not.toHaveBeenCalled();
    const role = screen.getByRole('textbox', { name: 'Your role' });
    expect(document.activeElement).toBe(role);
    expect(screen.getByText('Say in which role you sign.')).toBeTruthy();
    await user.type(role, ' Finance officer ');
    await user.type(screen.getByRole('textbox', { name: 'Note (optional)' }), 'Checked.{Tab}');
    await user.keyboard('{Enter}');
    expect(onSign).toHaveBeenCalledExactlyOnceWith({ role: 'Finance officer', note: 'Checked.' });
  });

  it('says that the seal is whole, by whom, when and with which note', async () => {
    const { user, onTakeBack } = seal(addSignOff(NO_REVIEW, officer));
    expect(screen.getByRole('status').textContent).toBe(
      'Signed off by Finance officer, 30 June 2018. The figures are the same.',
    );
    expect(screen.getByText('Note: Held against the returns.')).toBeTruthy();
    expect(screen.getByText(`Seal ${officer.seal.slice(0, 16)}`)).toBeTruthy();
    expect(screen.getByText('No figure has moved since then.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Take the sign-off back: Finance officer' }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(officer);
  });

  it('says that the seal is broken, and lists what was, is and moved', async () => {
    const { user } = seal(addSignOff(NO_REVIEW, officer), now);
    expect(screen.getByRole('status').textContent).toContain('The seal is broken');
    const row = screen.getByRole('row', { name: /^Incidents, whole year/ });
    const cells = within(row).getAllByRole('cell');
    const count = (number: number) => formatNumber(number, 'count');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      count(before.totals.incidents!),
      count(now.totals.incidents!),
      '+3',
    ]);
    // Totals that stayed are there too, and say so.
    expect(screen.getByRole('row', { name: /^Arrests, whole year.*same$/ })).toBeTruthy();
    const all = screen.queryByRole('button', { name: /^Show all/ });
    if (all) await user.click(all);
    expect(screen.getByRole('row', { name: /^Incidents, Brackley/ })).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^Incidents, Arden/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign off the figures as they are now' })).toBeTruthy();
  });

  it('names the files without which figures cannot be the same', () => {
    const signed = signOff(before, { role: 'Finance officer', date: '2018-06-30', files: ['Returns.xlsx'] });
    seal(addSignOff(NO_REVIEW, signed), now);
    expect(screen.getByText(/files that are not added now: “Returns.xlsx”/)).toBeTruthy();
  });

  it('compares with whichever earlier version somebody chooses', async () => {
    const written = addWritten(NO_REVIEW, versionOf(now, { date: '2018-07-01' }));
    const { user } = seal(addSignOff(written, officer), now);
    const choice = screen.getByRole('combobox', { name: 'Version' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Signed off by Finance officer, 30 June 2018', 'Report written 1 July 2018']);
    await user.selectOptions(choice, 'Report written 1 July 2018');
    expect(screen.getByText('No figure has moved since then.')).toBeTruthy();
  });

  it('tells sign-offs that were tampered with, of another year, and of a later program', () => {
    seal(addSignOff(NO_REVIEW, { ...officer, seal: '0'.repeat(64) }));
    expect(screen.getByRole('status').textContent).toContain('was changed');
    cleanup();
    seal(addSignOff(NO_REVIEW, officer), { ...before, year: '2018/19' });
    expect(screen.getByRole('status').textContent).toBe('The sign-off is for 2017/18, not for this year.');
    cleanup();
    seal({ ...NO_REVIEW, later: {} });
    expect(screen.getByText(/A later version of this add-in/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('lists reviewed figures with those that moved, to be followed and taken back', async () => {
    const { user, onFollow, onUnmark } = seal({ ...NO_REVIEW, marks: [mark] }, now);
    expect(screen.getByText('1 figure reviewed, 1 moved since.')).toBeTruthy();
    expect(screen.getByText(/^Moved since it was reviewed: from/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Where “Incidents” comes from' }));
    expect(onFollow).toHaveBeenCalledExactlyOnceWith(mark);
    await user.click(screen.getByRole('button', { name: 'Take the mark of “Incidents” back' }));
    expect(onUnmark).toHaveBeenCalledExactlyOnceWith(mark);
  });

  it('speaks Welsh', () => {
    seal(addSignOff(NO_REVIEW, officer), now, { language: 'cy-GB' });
    expect(screen.getByRole('heading', { name: 'Adolygu a chymeradwyo' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('30 Mehefin 2018');
  });
});

describe('the panel of a figure’s trace', () => {
  async function trace(changes: Partial<TracePanelProps> = {}) {
    const onGoTo = vi.fn<NonNullable<TracePanelProps['onGoTo']>>();
    const onClose = vi.fn<() => void>();
    const user = show(
      <TracePanel
        request={request}
        name="Incidents"
        language="en-GB"
        trace={(wanted) => Promise.resolve(traceFigure(wanted, year))}
        onGoTo={onGoTo}
        onClose={onClose}
        {...changes}
      />,
    );
    await screen.findByText(changes.trace ? /could not/ : 'How it is worked out');
    return { user, onGoTo, onClose };
  }

  it('tells the formula and the rows by sheet, and goes to their cells', async () => {
    const { user, onGoTo, onClose } = await trace();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Where “Incidents” comes from' }),
    );
    expect(screen.getByText('The sum of Incidents, 2017/18')).toBeTruthy();
    const [place] = screen.getAllByRole('button', { name: /^Go to / });
    await user.click(place!);
    const { step } = traceFigure(request, year);
    if (step.type !== 'sum') throw new Error(step.type);
    const [sheet] = step.sheets;
    expect(onGoTo).toHaveBeenCalledExactlyOnceWith({
      file: sheet!.file,
      sheet: sheet!.sheet,
      range: sheet!.ranges[0],
    });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
    // Where reviews are not kept none is offered.
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull();
  });

  it('says why the figure is not compared, and gives no change then', async () => {
    show(
      <TracePanel
        request={request}
        name="Incidents"
        language="en-GB"
        trace={(wanted) => Promise.resolve(followFigure(wanted, year))}
        onClose={() => undefined}
      />,
    );
    expect(await screen.findByText(/^Not compared with 2016\/17: some areas or months/)).toBeTruthy();
    expect(screen.getByText(/^A year before: [\d,]+$/)).toBeTruthy();
    expect(screen.queryByText(/Change:/)).toBeNull();
  });

  it('marks the figure in a role, which it knows from last time', async () => {
    const onMark = vi.fn<(found: unknown, role: string) => void>();
    const review = { marks: [], role: '', onMark, onUnmark: vi.fn<() => void>() };
    const { user } = await trace({ review });
    await user.click(screen.getByRole('button', { name: 'Mark as reviewed' }));
    expect(screen.getByText('Say in which role you review.')).toBeTruthy();
    await user.keyboard('Auditor{Enter}');
    expect(onMark).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ request }), 'Auditor');
  });

  it('shows who reviewed it, that it moved since, and takes a mark back', async () => {
    const onUnmark = vi.fn<(mark: ReviewMark) => void>();
    const earlier = { ...mark, value: 1, role: 'CCTV manager', date: '2018-05-02' };
    const review = { marks: [mark, earlier], role: 'Finance officer', onMark: vi.fn<() => void>(), onUnmark };
    const { user } = await trace({ review });
    expect(screen.getByText('Reviewed by Finance officer, 30 June 2018')).toBeTruthy();
    expect(screen.getByText('Reviewed by CCTV manager, 2 May 2018')).toBeTruthy();
    expect(screen.getByText(/^Moved since it was reviewed: from 1 to/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark as reviewed' })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Take the mark back' })[0]!);
    expect(onUnmark).toHaveBeenCalledExactlyOnceWith(mark);
  });

  it('says where a figure could not be followed', async () => {
    await trace({ trace: () => Promise.reject(new Error('The thread died.')) });
    expect(screen.getByText('The figure could not be followed.')).toBeTruthy();
  });
});

describe('the panel of what is shared', () => {
  const model: ShareModel = {
    method: 'suppress',
    isExempt: false,
    tables: [
      {
        id: 'areas',
        table: {
          title: 'Areas',
          columns: [
            { header: 'Area', align: 'left' },
            { header: 'Incidents', align: 'right' },
          ],
          rows: [{ isTotal: false, cells: ['Arden', '[c]'] }],
          notes: [],
        },
      },
    ],
    hidden: [{ table: 'Areas', rows: [{ row: 'Arden', columns: ['Incidents'] }] }],
  };

  it('offers each table, and says what is hidden', async () => {
    show(<SharePanel language="en-GB" share={() => Promise.resolve(model)} />);
    expect(await screen.findByRole('button', { name: 'Copy the table “Areas”' })).toBeTruthy();
    expect(screen.getByText('1 cell in 1 table is shown as [c].')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make the public copy' })).toBeNull();
  });

  it.each([
    [{ outcome: 'opened' } as const, 'The public copy is open in a new workbook.'],
    [{ outcome: 'refused', why: 'A name is in it.' } as const, 'No public copy was made. A name is in it.'],
  ])('says what became of the public copy: %j', async (outcome, sentence) => {
    const user = show(
      <SharePanel
        language="en-GB"
        share={() => Promise.resolve(model)}
        onMakePublicCopy={() => Promise.resolve(outcome)}
      />,
    );
    await user.click(screen.getByRole('button', { name: 'Make the public copy' }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });

  it('says where nothing could be composed', async () => {
    show(<SharePanel language="en-GB" share={() => Promise.reject(new Error('no'))} />);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
