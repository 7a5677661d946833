import { Button, Checkbox } from '@fluentui/react-components';
import { Delete16Regular, Document20Regular, TableSimple20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';

import type { FileOverview, SheetOverview } from '../../analysis/sheet-overview';
import { usePane, useWork } from '../pane-context';
import { SheetRow } from './sheet-row';

/** More sheets than these of a file are shown on request. */
const SHEETS_SHOWN = 6;

/** One file with its sheets. */
export function FileCard({
  file: { file, isPrevious, sheets },
  onMap,
}: {
  readonly file: FileOverview;
  readonly onMap: (sheet: SheetOverview) => void;
}) {
  const { pane, text } = usePane();
  const { openFile } = useWork();
  const [showsAll, setShowsAll] = useState(false);
  const id = useId();
  const isOpen = file === openFile;
  const shown = showsAll || sheets.length <= SHEETS_SHOWN + 2 ? sheets : sheets.slice(0, SHEETS_SHOWN);
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-head">
        {isOpen ? <TableSimple20Regular /> : <Document20Regular />}
        <div className="card-title">
          <h2 id={id} className="one-line" title={file}>
            {file}
          </h2>
          {isOpen && <span className="quiet">{text.sources.openWorkbook}</span>}
        </div>
        {!isOpen && (
          <>
            <Checkbox
              label={text.sources.lastYears}
              checked={isPrevious}
              onChange={(_, { checked }) => {
                void pane.markPrevious(file, checked === true);
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Delete16Regular />}
              aria-label={text.sources.remove(file)}
              title={text.sources.remove(file)}
              onClick={() => {
                void pane.removeFile(file);
              }}
            />
          </>
        )}
      </header>
      <ul className="sheets" aria-label={text.sources.sheetsOf(file)}>
        {shown.map((sheet) => (
          <SheetRow key={sheet.sheet} sheet={sheet} onMap={onMap} />
        ))}
      </ul>
      {shown.length < sheets.length || showsAll ? (
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={showsAll}
          onClick={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? text.sources.showLess : text.sources.showSheets(sheets.length)}
        </Button>
      ) : null}
    </section>
  );
}
