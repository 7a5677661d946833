import { useRef, useState, type PointerEvent } from 'react';

import { workbenchWords } from '../../core/language/en-GB/workbench';
import type { Calculator } from '../host/book/calculator';
import { AddInFrame } from './add-in-frame';
import { useEditing } from './editing';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid/grid';
import type { ManifestControl } from './read-manifest';
import { Ribbon } from './ribbon';
import { Session } from './session';
import type { Serving } from './serving';
import { SheetTabs } from './sheet-tabs';
import { StatusBar } from './status-bar';
import { useDrop } from './use-drop';
import { downloadWorkbook, newWorkbook, openWorkbook } from './workbook-files';

interface WorkbenchProps {
  readonly first: Session;
  readonly calculator: Calculator;
  readonly serving: Serving;
  readonly controls: readonly ManifestControl[];
}

/** The width of Excel's pane on a small screen, in pixels, and the least and the most it is drawn to. */
const PANE = { usual: 350, least: 280, most: 900 };

/** Excel's place in this page: ribbon, sheet and tabs, and the add-in in its pane. */
export function Workbench({ first, calculator, serving, controls }: WorkbenchProps) {
  const [session, setSession] = useState(first);
  const [page, setPage] = useState(serving.addIn);
  const [paneWidth, setPaneWidth] = useState(PANE.usual);
  const [notice, setNotice] = useState('');
  const editing = useEditing(session);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (name: string, read: () => Promise<ArrayBuffer | undefined>) => {
    setNotice(workbenchWords.opening(name));
    try {
      const bytes = await read();
      if (!bytes) {
        setNotice(workbenchWords.noSample);
        return;
      }
      setSession(new Session(await openWorkbook(new Uint8Array(bytes), name, calculator)));
      setNotice('');
    } catch {
      setNotice(workbenchWords.cannotOpen(name));
    }
  };
  const openFile = (file: File | undefined) => file && void open(file.name, () => file.arrayBuffer());
  const isDropping = useDrop(openFile);

  return (
    <div className="workbench">
      <Ribbon
        session={session}
        controls={controls}
        onCommand={setPage}
        onNew={() => {
          setSession(new Session(newWorkbook(calculator)));
        }}
        onOpen={() => picker.current?.click()}
        onSample={() => void open(SAMPLE, fetchSample)}
        onSave={() => void downloadWorkbook(session.workbook)}
      />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          openFile(target.files?.[0]);
          target.value = '';
        }}
      />
      <div className="middle">
        <main>
          <h1 className="unseen">{session.workbook.options.name}</h1>
          <FormulaBar session={session} editing={editing} />
          <Grid key={session.key} session={session} editing={editing} />
          <SheetTabs session={session} />
          <StatusBar session={session} editing={editing} notice={notice} />
        </main>
        <PaneEdge width={paneWidth} onWidth={setPaneWidth} />
        <aside style={{ width: paneWidth }} aria-label={workbenchWords.addIn}>
          {/* A new frame: the same address with another mark behind its # would leave the old page running. */}
          <AddInFrame key={session.key} session={session} page={page} language={serving.language} />
        </aside>
      </div>
      {isDropping && <div className="drop-here">{workbenchWords.dropHere}</div>}
    </div>
  );
}

/** The sample partnership's year in one workbook, as the server offers it. */
const SAMPLE = 'Sample partnership.xlsx';

async function fetchSample(): Promise<ArrayBuffer | undefined> {
  const answer = await fetch(`./sample/${encodeURIComponent(SAMPLE)}`);
  return answer.ok ? answer.arrayBuffer() : undefined;
}

/** What the pane is made wider and narrower by, with the pointer or the arrow keys. */
function PaneEdge({ width, onWidth }: { readonly width: number; readonly onWidth: (width: number) => void }) {
  const within = (wanted: number) => Math.min(PANE.most, Math.max(PANE.least, wanted));
  const drag = (event: PointerEvent) => {
    if (event.buttons === 1) onWidth(within(window.innerWidth - event.clientX));
  };
  return (
    // A splitter that can be moved is a widget, by the ARIA practices; the rules take every separator for a line.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={workbenchWords.paneEdge}
      aria-valuenow={width}
      aria-valuemin={PANE.least}
      aria-valuemax={PANE.most}
      aria-valuetext={workbenchWords.wide(width)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={drag}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') onWidth(within(width + 20));
        if (key === 'ArrowRight') onWidth(within(width - 20));
      }}
    />
  );
}
